import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is registered for which workshop, who stands in line, and every word about who was there. */
export class RegistrationsAndAttendance20261124T0910 implements MigrationInterface {
  readonly name = 'RegistrationsAndAttendance1795511400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table registrations (
        id uuid primary key,
        workshop_id uuid not null constraint registration_for_a_workshop references workshops (id),
        participant_id uuid not null constraint registration_of_a_participant references participants (id),
        initiative_id uuid not null constraint registration_of_an_initiative references initiatives (id),
        state text not null constraint registration_state_known check (state in ('registered', 'waiting', 'cancelled')),
        presence text not null default 'expected' constraint presence_known check (presence in ('expected', 'present', 'late', 'excused', 'absent')),
        claim_id uuid,
        arrival bigint generated always as identity,
        walk_in boolean not null default false,
        admit_reason text,
        registered_at timestamptz not null,
        registered_by uuid constraint registration_by_a_person references persons (id),
        seated_at timestamptz,
        cancelled_at timestamptz,
        cancellation_reason text,
        version int not null default 1,
        constraint only_the_seated_are_present check (state = 'registered' or presence = 'expected')
      );
      create unique index one_registration_per_person_and_workshop on registrations (workshop_id, participant_id) where state <> 'cancelled';
      create index waiting_list_of_workshop on registrations (workshop_id, arrival) where state = 'waiting';
      create index registrations_of_participant on registrations (participant_id);
      create index registrations_of_initiative on registrations (initiative_id, workshop_id);

      create table attendance_claims (
        id uuid primary key,
        registration_id uuid not null constraint claim_about_a_registration references registrations (id),
        workshop_id uuid not null constraint claim_in_a_workshop references workshops (id),
        presence text constraint claimed_presence_known check (presence in ('present', 'late', 'excused', 'absent')),
        withdraws uuid,
        channel text not null constraint claim_channel_known check (channel in ('list', 'walk_in', 'scan', 'code')),
        device text not null,
        reason text,
        claimed_at timestamptz not null,
        received_at timestamptz not null,
        by_person uuid constraint claim_by_a_person references persons (id),
        constraint claim_decides_or_withdraws check ((presence is null) <> (withdraws is null))
      );
      create index claims_of_registration on attendance_claims (registration_id, claimed_at);

      -- the claim that holds among all about a registration; null while nothing is decided
      alter table registrations add constraint presence_by_a_claim foreign key (claim_id) references attendance_claims (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attendance_claims, registrations cascade');
  }
}
