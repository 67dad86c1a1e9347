import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say of a workshop. Who was asked and has answered stands in one table, what was answered in another; nothing joins them. */
export class Feedback20261125T1600 implements MigrationInterface {
  readonly name = 'Feedback1795622400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedbacks (
        workshop_id uuid primary key constraint feedback_on_a_workshop references workshops (id),
        released_at timestamptz not null,
        released_by uuid constraint feedback_released_by_a_person references persons (id),
        open_until date not null,
        asked int not null,
        answered int not null default 0,
        constraint answers_up_to_those_asked check (answered between 0 and asked)
      );

      create table feedback_requests (
        token_hash text primary key,
        workshop_id uuid not null constraint request_of_a_feedback references feedbacks (workshop_id),
        registration_id uuid not null constraint one_request_per_registration unique constraint request_to_somebody_registered references registrations (id),
        answered boolean not null default false
      );

      create table feedback_answers (
        id uuid primary key,
        workshop_id uuid not null constraint answer_of_a_feedback references feedbacks (workshop_id),
        batch int not null,
        answers jsonb not null
      );
      create index feedback_answers_of_workshop on feedback_answers (workshop_id, batch);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feedback_answers, feedback_requests, feedbacks');
  }
}
