import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A region's wish to join a round. */
export class Applications20261124T0840 implements MigrationInterface {
  readonly name = 'Applications1795509600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table applications (
        id uuid primary key,
        round_id uuid not null constraint application_to_a_round references rounds (id),
        region_id uuid not null constraint application_of_a_region references regions (id),
        state text not null constraint application_state_known check (state in ('draft', 'submitted', 'accepted', 'waitlisted', 'declined', 'withdrawn')),
        motivation text not null default '',
        expected_initiatives int,
        submitted_at timestamptz,
        submitted_by uuid constraint application_by_a_person references persons (id),
        decided_at timestamptz,
        decided_by uuid constraint decision_by_a_person references persons (id),
        decision_message text,
        waiting_since timestamptz,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint one_application_per_region_and_round unique (round_id, region_id),
        constraint waiting_only_on_the_waiting_list check ((waiting_since is not null) = (state = 'waitlisted'))
      );
      create index applications_of_region on applications (region_id);
      create index waiting_list_of_round on applications (round_id, waiting_since) where state = 'waitlisted';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table applications');
  }
}
