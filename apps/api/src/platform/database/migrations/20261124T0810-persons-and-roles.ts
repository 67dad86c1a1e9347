import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons, how they sign in, and the roles they hold for a time. */
export class PersonsAndRoles20261124T0810 implements MigrationInterface {
  readonly name = 'PersonsAndRoles1795507800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table persons (
        id uuid primary key,
        given_name text not null,
        family_name text not null,
        email text,
        language text not null default 'de' constraint person_speaks_a_language_we_speak check (language in ('de', 'en')),
        demo boolean not null default false,
        invited_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null,
        constraint email_in_lower_case check (email = lower(email))
      );
      create unique index one_person_per_email on persons (email);
      create index persons_by_name on persons (family_name, given_name, id);

      create table accounts (
        id uuid primary key,
        person_id uuid not null constraint account_of_a_person references persons (id),
        password_hash text,
        last_sign_in_at timestamptz,
        previous_sign_in_at timestamptz,
        disabled_at timestamptz,
        created_at timestamptz not null,
        constraint one_account_per_person unique (person_id)
      );

      create table sign_in_links (
        id uuid primary key,
        person_id uuid not null constraint link_of_a_person references persons (id),
        purpose text not null constraint link_purpose_known check (purpose in ('invitation', 'sign_in')),
        token_hash text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint one_link_per_token unique (token_hash)
      );
      create index links_of_person on sign_in_links (person_id);

      create table role_assignments (
        id uuid primary key,
        person_id uuid not null constraint role_of_a_person references persons (id),
        role text not null constraint role_known check (role in ('nationalTeam', 'coordinator', 'initiativeMember', 'funder', 'operator')),
        region_id uuid,
        initiative_id uuid,
        valid_from date not null,
        valid_until date,
        assigned_by uuid,
        created_at timestamptz not null,
        constraint role_has_its_scope check (
          case role
            when 'coordinator' then region_id is not null and initiative_id is null
            when 'initiativeMember' then initiative_id is not null and region_id is null
            else region_id is null and initiative_id is null
          end),
        -- taken back on its first day, a role was held on no day and ends the day before
        constraint role_ends_after_it_begins check (valid_until is null or valid_until >= valid_from - 1)
      );
      create unique index one_current_role_per_scope on role_assignments (person_id, role, region_id, initiative_id) nulls not distinct where valid_until is null;
      create index roles_of_region on role_assignments (region_id);
      create index roles_of_initiative on role_assignments (initiative_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table role_assignments, sign_in_links, accounts, persons');
  }
}
