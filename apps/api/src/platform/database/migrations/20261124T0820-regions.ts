import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The networks that can take part, with the page that says so. */
export class Regions20261124T0820 implements MigrationInterface {
  readonly name = 'Regions1795508400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table regions (
        id uuid primary key,
        name text not null,
        kind text not null constraint region_kind_known check (kind in ('mint_region', 'zdi_network', 'mint_cluster', 'network')),
        country text not null default 'DE' constraint region_country_known check (country in ('DE', 'AT', 'CH')),
        state text,
        states text[] not null default '{}',
        city text,
        host text,
        website text,
        source_url text,
        about text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint one_region_per_name unique (name),
        constraint state_only_in_germany check (state is null or country = 'DE')
      );
      create index regions_by_state on regions (state);

      alter table role_assignments add constraint role_in_a_region foreign key (region_id) references regions (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table role_assignments drop constraint role_in_a_region; drop table regions;');
  }
}
