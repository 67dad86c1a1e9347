import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations whose people come to workshops; `region_id` is where they are at home. */
export class Initiatives20261124T0825 implements MigrationInterface {
  readonly name = 'Initiatives1795508700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiatives (
        id uuid primary key,
        name text not null,
        place text not null,
        state text,
        website text,
        about text,
        region_id uuid not null constraint initiative_at_home_in_a_region references regions (id),
        contact_person_id uuid constraint contact_of_an_initiative references persons (id),
        version int not null default 1,
        created_at timestamptz not null
      );
      create unique index one_initiative_per_name_and_region on initiatives (region_id, lower(name));

      create table offers (
        id uuid primary key,
        initiative_id uuid not null constraint offer_of_an_initiative references initiatives (id),
        title text not null,
        description text,
        audience text,
        age_from int,
        age_to int,
        place text,
        archived_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null
      );
      create index offers_of_initiative on offers (initiative_id);

      create table participants (
        id uuid primary key,
        initiative_id uuid not null constraint participant_of_an_initiative references initiatives (id),
        given_name text not null,
        family_name text not null,
        email text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint participant_email_in_lower_case check (email = lower(email))
      );
      create index participants_of_initiative on participants (initiative_id, family_name, given_name);
      create unique index one_participant_per_email_and_initiative on participants (initiative_id, email);

      alter table role_assignments add constraint role_in_an_initiative foreign key (initiative_id) references initiatives (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table role_assignments drop constraint role_in_an_initiative; drop table participants, offers, initiatives;');
  }
}
