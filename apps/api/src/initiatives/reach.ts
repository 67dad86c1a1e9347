import { InvitationState, takesPart, type InitiativeQuery, type Scope } from '@kaskade/shared';
import type { Condition } from '../platform/database/listing';

const invitedTo = (regions: string, initiative: string): string =>
  `exists (select from invitations rv join sequences rq on rq.id = rv.sequence_id where rv.initiative_id = ${initiative}.id and rq.region_id ${regions})`;

/** Only initiatives in scope: at home in one of its regions, invited to a sequence there, or named by it. */
export const initiativesWithin = (scope: Scope, initiative: string): Condition =>
  scope.kind === 'everything'
    ? { sql: 'true' }
    : {
        sql: `${initiative}.id = any(?::uuid[]) or ${initiative}.region_id = any(?::uuid[]) or ${invitedTo('= any(?::uuid[])', initiative)}`,
        values: [scope.initiatives, scope.regions, scope.regions],
      };

/** The same with the three `scopeValues` at `$2`, `$3` and `$4`. */
export const initiativeWithinScopeValues = (initiative: string): string =>
  `($2 or ${initiative}.region_id = any($3::uuid[]) or ${initiative}.id = any($4::uuid[]) or ${invitedTo('= any($3::uuid[])', initiative)})`;

/** Initiatives that are at home in the region or invited to a sequence there. */
export const ofRegion = (regionId: string | undefined, initiative: string): Condition[] =>
  regionId === undefined ? [] : [{ sql: `${initiative}.region_id = ? or ${invitedTo('= ?', initiative)}`, values: [regionId, regionId] }];

/** Initiatives that take part in a sequence of the round, as far as the sequence or the initiative is in scope. */
export function ofRound(scope: Scope, { roundId, regionId }: Partial<InitiativeQuery>, initiative: string): Condition[] {
  if (roundId === undefined) return [];
  const within = scope.kind === 'everything' ? null : [scope.regions, scope.initiatives];
  return [
    {
      sql: `exists (select from invitations tv join sequences tq on tq.id = tv.sequence_id
              where tv.initiative_id = ${initiative}.id and tv.state = any(?::text[]) and tq.round_id = ?${regionId ? ' and tq.region_id = ?' : ''}${
                within ? ' and (tq.region_id = any(?::uuid[]) or tv.initiative_id = any(?::uuid[]))' : ''
              })`,
      values: [InvitationState.options.filter(takesPart), roundId, ...(regionId ? [regionId] : []), ...(within ?? [])],
    },
  ];
}
