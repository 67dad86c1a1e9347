import {
  changesToldToMembers,
  InvitationState,
  takesPart,
  toldChanges,
  type ChangeTargetKind,
  type CountedChange,
  type InitiativeId,
  type Instant,
  type PersonId,
  type Scope,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowsOf, type Db } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';

/** Entries that are looked through, the newest first; somebody who was away for long does not need each of them. */
const mostEntries = 2000;
const mostTold = 500;

const subject = `case when j.subject ~ '^[0-9a-f-]{36}$' then j.subject::uuid end`;
const workshopInFacts = `case when j.facts ->> 'workshop' ~ '^[0-9a-f-]{36}$' then (j.facts ->> 'workshop')::uuid end`;

/** What an entry is about, by the first word of what happened. */
const about: Readonly<Record<string, { readonly kind: ChangeTargetKind; readonly id: string }>> = {
  round: { kind: 'round', id: 'j.round_id' },
  session: { kind: 'round', id: 'j.round_id' },
  region: { kind: 'region', id: 'j.region_id' },
  application: { kind: 'application', id: subject },
  sequence: { kind: 'sequence', id: subject },
  workshop: { kind: 'workshop', id: subject },
  registration: { kind: 'workshop', id: workshopInFacts },
  attendance: { kind: 'workshop', id: workshopInFacts },
  initiative: { kind: 'initiative', id: 'j.initiative_id' },
  invitation: { kind: 'initiative', id: 'j.initiative_id' },
};

const cases = (value: (target: { readonly kind: ChangeTargetKind; readonly id: string }) => string): string =>
  `case split_part(j.what, '.', 1) ${Object.entries(about)
    .map(([word, target]) => `when '${word}' then ${value(target)}`)
    .join(' ')} end`;

/**
 * Entries of the journal within the regions that the person reads it for (`$4`, `$5`), about the own initiatives (`$6`), and about
 * workshops of sequences in which these take part.
 */
const readable = `($4 or j.region_id = any($5::uuid[]) or j.initiative_id = any($6::uuid[]) or (j.what = any($7::text[]) and j.subject in (
  select w.id::text from invitations v join workshops w on w.sequence_id = v.sequence_id where v.initiative_id = any($6::uuid[]) and v.state = any($8::text[]))))`;

/** What the journal tells a start page. */
@Injectable()
export class ChangesRepository {
  /** What others changed since then, counted by kind and by what it is about; only what this person may read. */
  byOthersSince(
    db: Db,
    of: { scope: Scope; initiatives: readonly InitiativeId[]; personId: PersonId; since: Instant },
  ): Promise<CountedChange[]> {
    return rowsOf(
      db,
      `with fresh as (
         select j.what, j.at, j.region_id, ${cases(({ kind }) => `'${kind}'`)} as kind, ${cases(({ id }) => id)} as target
           from journal j where j.at > $1 and j.actor_id is distinct from $2 and j.what = any($3::text[]) and ${readable}
          order by j.at desc, j.id desc limit ${mostEntries}),
       named as (
         select f.what, f.at, f.kind, f.target, g.name as region, case f.kind when 'round' then jsonb_build_object('de', o.name) when 'workshop' then w.title
                when 'initiative' then jsonb_build_object('de', i.name) else jsonb_build_object('de', g.name) end as name
           from fresh f left join regions g on g.id = f.region_id
           left join rounds o on f.kind = 'round' and o.id = f.target
           left join workshops w on f.kind = 'workshop' and w.id = f.target
           left join initiatives i on f.kind = 'initiative' and i.id = f.target)
       select what, count(*)::int as count, max(at) as "latestAt", case when target is not null and coalesce(name ->> 'de', '') <> '' then jsonb_build_object('kind', kind, 'id', target,
              'name', name, 'regionName', case when kind in ('workshop', 'initiative') then region end) end as target
         from named group by what, kind, target, name, region order by max(at) desc limit ${mostTold}`,
      [
        of.since,
        of.personId,
        toldChanges,
        ...scopeValues(of.scope).slice(0, 2),
        of.initiatives,
        changesToldToMembers,
        InvitationState.options.filter(takesPart),
      ],
    );
  }
}
