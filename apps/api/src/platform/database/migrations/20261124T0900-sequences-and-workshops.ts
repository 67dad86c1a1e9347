import type { MigrationInterface, QueryRunner } from 'typeorm';

const seatCounters = ['registered', 'waiting', 'present', 'late', 'excused', 'absent', 'undecided']
  .map((name) => `${name} int not null default 0`)
  .join(', ');

/**
 * Workshop sequences with their workshops and invited initiatives. Counters are kept in the transaction that changes what they count;
 * a test recounts them from scratch.
 */
export class SequencesAndWorkshops20261124T0900 implements MigrationInterface {
  readonly name = 'SequencesAndWorkshops1795510800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sequences (
        id uuid primary key,
        round_id uuid not null constraint sequence_of_a_round references rounds (id),
        region_id uuid not null constraint sequence_of_a_region references regions (id),
        planned int not null default 0,
        published int not null default 0,
        held int not null default 0,
        documented int not null default 0,
        initiatives_invited int not null default 0,
        initiatives_declined int not null default 0,
        initiatives_registered int not null default 0,
        initiatives_active int not null default 0,
        initiatives_completed int not null default 0,
        initiatives_dropped_out int not null default 0,
        ${seatCounters},
        version int not null default 1,
        created_at timestamptz not null,
        constraint one_sequence_per_region_and_round unique (round_id, region_id)
      );
      create index sequences_of_region on sequences (region_id);

      create table workshops (
        id uuid primary key,
        sequence_id uuid not null constraint workshop_of_a_sequence references sequences (id),
        round_id uuid not null constraint workshop_of_a_round references rounds (id),
        region_id uuid not null constraint workshop_of_a_region references regions (id),
        position int not null constraint workshop_position_from_one check (position between 1 and 12),
        title jsonb not null,
        date date not null,
        starts_at time not null,
        ends_at time not null,
        time_zone text not null,
        begins timestamptz not null,
        ends timestamptz not null,
        mode text not null constraint delivery_mode_known check (mode in ('in_person', 'online', 'hybrid')),
        place_name text,
        address text,
        link text,
        capacity int not null constraint at_least_one_seat check (capacity > 0),
        state text not null constraint workshop_state_known check (state in ('planned', 'published', 'held', 'documented', 'cancelled')),
        ${seatCounters},
        minutes text,
        published_at timestamptz,
        held_at timestamptz,
        documented_at timestamptz,
        cancelled_at timestamptz,
        cancellation_reason text,
        calendar_sequence int not null default 0,
        version int not null default 1,
        created_at timestamptz not null,
        constraint workshop_ends_after_it_starts check (ends > begins)
      );
      create unique index one_workshop_per_position on workshops (sequence_id, position) where state <> 'cancelled';
      create index workshops_of_round on workshops (round_id, position);
      create index workshops_of_region on workshops (region_id, begins);
      create index workshops_by_time on workshops (begins, id);

      create table workshop_postponements (
        id uuid primary key,
        workshop_id uuid not null constraint postponement_of_a_workshop references workshops (id),
        from_date date not null,
        from_starts_at time not null,
        from_ends_at time not null,
        to_date date not null,
        to_starts_at time not null,
        to_ends_at time not null,
        reason text not null,
        at timestamptz not null,
        by_person uuid constraint postponement_by_a_person references persons (id)
      );
      create index postponements_of_workshop on workshop_postponements (workshop_id, at);

      create table invitations (
        id uuid primary key,
        sequence_id uuid not null constraint invitation_to_a_sequence references sequences (id),
        initiative_id uuid not null constraint invitation_of_an_initiative references initiatives (id),
        state text not null constraint invitation_state_known check (state in ('invited', 'declined', 'registered', 'active', 'completed', 'dropped_out')),
        message text,
        answer_by date,
        invited_at timestamptz not null,
        invited_by uuid constraint invitation_by_a_person references persons (id),
        reminded_at timestamptz,
        reminder_count int not null default 0,
        answered_at timestamptz,
        answer_reason text,
        dropped_out_after int,
        dropped_out_on date,
        dropped_out_reason text,
        version int not null default 1,
        constraint one_invitation_per_initiative_and_sequence unique (sequence_id, initiative_id),
        constraint dropping_out_says_after_what check (state <> 'dropped_out' or dropped_out_after is not null)
      );
      create index invitations_of_initiative on invitations (initiative_id);

      create table invitation_links (
        token_hash text primary key,
        invitation_id uuid not null constraint link_to_an_invitation references invitations (id),
        created_at timestamptz not null
      );
      create index links_of_invitation on invitation_links (invitation_id);

      create table school_holidays (
        id uuid primary key,
        state text not null,
        name text not null,
        first_day date not null,
        last_day date not null,
        source text not null,
        constraint one_school_holiday_per_start unique (state, first_day)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table school_holidays, invitation_links, invitations, workshop_postponements, workshops, sequences');
  }
}
