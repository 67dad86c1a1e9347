import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every capability stands on: search text, idempotency keys, the journal that nobody can change, mails, sign-ins, rate limits. */
export class Ground20261124T0800 implements MigrationInterface {
  readonly name = 'Ground1795507200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists unaccent with schema public;
      create extension if not exists pg_trgm with schema public;

      -- unaccent() depends on a dictionary that could change and so is not immutable; ours does not change
      create function searchable(value text) returns text
        language sql immutable parallel safe strict
        return lower(public.unaccent('public.unaccent'::regdictionary, value));

      create table idempotency_keys (
        owner text not null,
        key text not null,
        route text not null,
        body_hash text not null,
        answer jsonb,
        created_at timestamptz not null default now(),
        primary key (owner, key)
      );
      create index idempotency_keys_by_age on idempotency_keys (created_at);

      create table journal (
        id uuid primary key,
        at timestamptz not null,
        what text not null,
        actor_id uuid,
        round_id uuid,
        region_id uuid,
        initiative_id uuid,
        subject text,
        facts jsonb not null default '{}'
      );
      create index journal_by_time on journal (at desc, id desc);
      create index journal_of_round on journal (round_id, at desc);
      create index journal_of_region on journal (region_id, at desc);

      create function journal_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'the journal is append-only' using errcode = 'integrity_constraint_violation', constraint = 'journal_is_append_only';
      end $$;
      create trigger journal_is_append_only before update or delete on journal for each row execute function journal_is_append_only();
      create trigger journal_is_not_emptied before truncate on journal for each statement execute function journal_is_append_only();

      create table mails (
        id uuid primary key,
        person_id uuid,
        round_id uuid,
        region_id uuid,
        to_address text not null,
        to_name text not null,
        language text not null constraint mail_in_a_language_we_speak check (language in ('de', 'en')),
        template text not null,
        subject text not null,
        body_text text not null,
        body_html text not null,
        calendar text,
        calendar_method text,
        state text not null constraint mail_state_known check (state in ('waiting', 'sent', 'failed', 'kept')),
        attempts int not null default 0,
        last_error text,
        created_at timestamptz not null,
        sent_at timestamptz
      );
      create index mails_by_time on mails (created_at desc, id desc);
      create index mails_of_region on mails (region_id, created_at desc);

      create table sessions (
        sid text primary key,
        sess json not null,
        expire timestamptz not null,
        person_id uuid generated always as ((sess -> 'passport' ->> 'user')::uuid) stored
      );
      create index sessions_by_expiry on sessions (expire);
      create index sessions_of_person on sessions (person_id);

      create table rate_limits (key text primary key, points int not null default 0, expire bigint);

      create table settings (name text primary key, value jsonb not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table settings, rate_limits, sessions, mails, journal, idempotency_keys;
      drop function journal_is_append_only();
      drop function searchable(text);
    `);
  }
}
