import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is handed out: for whom, at which stage, from when on (rule D19). */
export class Materials20261124T0920 implements MigrationInterface {
  readonly name = 'Materials1795512000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table materials (
        id uuid primary key,
        region_id uuid constraint material_of_a_region references regions (id),
        round_id uuid constraint material_of_a_round references rounds (id),
        title jsonb not null,
        description jsonb,
        kind text not null constraint material_kind_known check (kind in ('handout', 'facilitation_guide', 'template', 'presentation', 'video', 'link_collection')),
        language text not null constraint material_language_known check (language in ('de', 'en', 'both')),
        audience text not null constraint material_audience_known check (audience in ('coordinators', 'initiatives', 'public')),
        stage text not null constraint material_stage_known check (stage in ('any', 'training', 'workshop')),
        stage_training_kind text,
        stage_position int,
        archived_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null,
        created_by uuid constraint material_by_a_person references persons (id)
      );
      create index materials_of_region on materials (region_id);

      create table material_versions (
        id uuid primary key,
        material_id uuid not null constraint version_of_a_material references materials (id),
        number int not null,
        file_id uuid constraint version_is_a_file references files (id),
        link text,
        release text not null constraint release_known check (release in ('at_once', 'on_date', 'when_published', 'when_held')),
        release_on date,
        note text,
        created_at timestamptz not null,
        created_by uuid constraint version_by_a_person references persons (id),
        constraint one_version_per_number unique (material_id, number),
        constraint version_is_file_or_link check ((file_id is null) <> (link is null)),
        constraint release_on_a_date_names_it check ((release = 'on_date') = (release_on is not null))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table material_versions, materials');
  }
}
