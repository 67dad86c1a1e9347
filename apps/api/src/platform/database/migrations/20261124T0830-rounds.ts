import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes, their rounds, the steps a round took, its national dates and the regions in it. */
export class Rounds20261124T0830 implements MigrationInterface {
  readonly name = 'Rounds1795509000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programmes (
        id uuid primary key,
        name jsonb not null,
        time_zone text not null default 'Europe/Berlin',
        curriculum jsonb not null,
        created_at timestamptz not null
      );

      create table rounds (
        id uuid primary key,
        programme_id uuid not null constraint round_of_a_programme references programmes (id),
        name text not null,
        ordinal int,
        state text not null constraint round_state_known check (state in ('draft', 'call_open', 'selection', 'training', 'regional_phase', 'closing', 'completed', 'archived', 'cancelled')),
        demo boolean not null default false,
        places int constraint places_are_counted_in_regions check (places > 0),
        call_opens_on date,
        call_closes_on date,
        call_precision text not null default 'day',
        regional_phase_from date,
        regional_phase_until date,
        regional_phase_precision text not null default 'day',
        starts_on date,
        starts_on_precision text not null default 'day',
        ends_on date,
        ends_on_precision text not null default 'day',
        time_zone text not null,
        curriculum jsonb not null,
        published_region_count int,
        published_initiative_count int,
        published_coordinator_count int,
        source_url text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint one_round_per_name unique (name),
        constraint call_opens_before_it_closes check (call_opens_on <= call_closes_on),
        constraint phase_begins_before_it_ends check (regional_phase_from <= regional_phase_until)
      );

      create table round_transitions (
        id uuid primary key,
        round_id uuid not null constraint transition_of_a_round references rounds (id),
        from_state text,
        to_state text not null,
        at timestamptz not null,
        by_person uuid constraint transition_by_a_person references persons (id),
        reason text
      );
      create index transitions_of_round on round_transitions (round_id, at);

      create table training_sessions (
        id uuid primary key,
        round_id uuid not null constraint session_of_a_round references rounds (id),
        kind text not null constraint session_kind_known check (kind in ('kickoff', 'deepening', 'exchange', 'closing')),
        title jsonb not null,
        starts_on date not null,
        ends_on date not null,
        starts_at time,
        ends_at time,
        time_zone text not null,
        precision text not null default 'day',
        mode text,
        place text,
        link text,
        source_url text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint session_ends_after_it_starts check (ends_on > starts_on or (ends_on = starts_on and (starts_at is null or ends_at is null or ends_at > starts_at)))
      );
      create index sessions_of_round on training_sessions (round_id, starts_on);

      create table participations (
        id uuid primary key,
        round_id uuid not null constraint participation_in_a_round references rounds (id),
        region_id uuid constraint participation_of_a_region references regions (id),
        published_name text,
        published_state text,
        published_city text,
        state text not null constraint participation_state_known check (state in ('accepted', 'in_training', 'running', 'completed', 'withdrawn')),
        accepted_on date,
        in_training_on date,
        running_on date,
        completed_on date,
        withdrawn_on date,
        withdrawal_reason text,
        source_url text,
        created_at timestamptz not null,
        constraint one_participation_per_region_and_round unique (round_id, region_id),
        constraint participation_has_a_name check (region_id is not null or published_name is not null)
      );
      create index participations_of_region on participations (region_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table participations, training_sessions, round_transitions, rounds, programmes');
  }
}
