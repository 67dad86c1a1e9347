import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of uploaded files; their contents are in the file store, under their sha-256. */
export class Files20261124T0850 implements MigrationInterface {
  readonly name = 'Files1795510200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table files (
        id uuid primary key,
        sha256 text not null constraint sha256_in_hex check (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint not null constraint file_is_not_empty check (size > 0),
        content_type text not null,
        name text not null,
        created_at timestamptz not null,
        created_by uuid not null constraint file_of_a_person references persons (id)
      );
      create index files_of_person on files (created_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table files');
  }
}
