import {
  hasBeenHeld,
  InvitationState,
  MaterialAudience,
  scopeOf,
  takesPart,
  WorkshopState,
  type Actor,
  type InitiativeId,
  type LocalDate,
  type RegionId,
} from '@kaskade/shared';
import type { Condition } from '../platform/database/listing';

/** From where somebody looks at materials: the writer of all, or by regions coordinated and initiatives belonged to; none of both is a visitor. */
export type Onlooker =
  | { readonly kind: 'everything' }
  | { readonly kind: 'some'; readonly coordinates: readonly RegionId[]; readonly belongsTo: readonly InitiativeId[] };

/** From where this person looks; null is a visitor. */
export function onlookerFor(actor: Actor | null): Onlooker {
  if (!actor) return { kind: 'some', coordinates: [], belongsTo: [] };
  if (scopeOf(actor, 'material.writeNational').kind === 'everything') return { kind: 'everything' };
  const regional = scopeOf(actor, 'material.writeRegional');
  const answering = scopeOf(actor, 'invitation.answer');
  return {
    kind: 'some',
    coordinates: regional.kind === 'some' ? regional.regions : [],
    belongsTo: answering.kind === 'some' ? answering.initiatives : [],
  };
}

/**
 * The shared rule `isReleasedTo` as SQL, for lists and counts (rule D19): over the material `m` and its version under the given alias.
 * Whoever stands in several places sees what is seen from any of them. A test compares both on thousands of cases.
 */
export function releasedTo(onlooker: Onlooker, version: string, today: LocalDate): Condition {
  if (onlooker.kind === 'everything') return { sql: 'true' };
  const { coordinates, belongsTo } = onlooker;
  return anyOf([
    { sql: 'm.region_id = any(?::uuid[])', values: [coordinates] },
    seenBy({ audience: 'public', sequences: { sql: 'false' } }, version, today),
    ...(coordinates.length ? [seenBy({ audience: 'coordinators', sequences: ofRegions(coordinates) }, version, today)] : []),
    ...(belongsTo.length ? [seenBy({ audience: 'initiatives', sequences: ofInitiatives(belongsTo) }, version, today)] : []),
  ]);
}

/** Somebody of an audience, with a condition on the sequences `s` that concern them. */
interface Viewpoint {
  readonly audience: MaterialAudience;
  readonly sequences: Condition;
}

const ofRegions = (regions: readonly RegionId[]): Condition => ({ sql: 's.region_id = any(?::uuid[])', values: [regions] });

const ofInitiatives = (initiatives: readonly InitiativeId[]): Condition => ({
  sql: 'exists (select from invitations i where i.sequence_id = s.id and i.initiative_id = any(?::uuid[]) and i.state = any(?::text[]))',
  values: [initiatives, InvitationState.options.filter(takesPart)],
});

const seenBy = (viewpoint: Viewpoint, version: string, today: LocalDate): Condition =>
  allOf([
    { sql: 'm.archived_at is null' },
    { sql: 'm.audience = any(?::text[])', values: [MaterialAudience.options.slice(MaterialAudience.options.indexOf(viewpoint.audience))] },
    withinReach(viewpoint),
    isOut(viewpoint, version, today),
  ]);

const concerned = ({ sequences }: Viewpoint): Condition =>
  allOf([sequences, { sql: '(m.region_id is null or m.region_id = s.region_id) and (m.round_id is null or m.round_id = s.round_id)' }]);

function withinReach(viewpoint: Viewpoint): Condition {
  const { sql, values } = concerned(viewpoint);
  return {
    sql: `m.audience = 'public' or (m.region_id is null and m.round_id is null) or exists (select from sequences s where ${sql})`,
    values: values ?? [],
  };
}

const whenHeld = WorkshopState.options.filter(hasBeenHeld);
const whenPublished = WorkshopState.options.filter((state) => state === 'published' || hasBeenHeld(state));

function isOut(viewpoint: Viewpoint, version: string, today: LocalDate): Condition {
  const { sql, values } = concerned(viewpoint);
  return {
    sql: `${version}.release = 'at_once' or (${version}.release = 'on_date' and ${version}.release_on <= ?::date) or (m.stage = 'workshop' and exists (
      select from sequences s join workshops w on w.sequence_id = s.id and w.position = m.stage_position
       where ${sql} and w.state = any(case ${version}.release when 'when_published' then ?::text[] when 'when_held' then ?::text[] end)))`,
    values: [today, ...(values ?? []), whenPublished, whenHeld],
  };
}

const joined = (conditions: readonly Condition[], word: 'and' | 'or'): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(` ${word} `),
  values: conditions.flatMap(({ values }) => values ?? []),
});

const allOf = (conditions: readonly Condition[]): Condition => joined(conditions, 'and');

const anyOf = (conditions: readonly Condition[]): Condition => joined(conditions, 'or');
