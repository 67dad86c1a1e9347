import { InitiativeId, PersonId, RegionId } from '../kernel';
import type { Actor, HeldRole } from '../permissions';

/** The regions and initiatives of the tests: Amara coordinates the North, Jonas the Coast, Priya belongs to the observatory. */
export const north = RegionId.parse('019b0000-0000-7000-8000-000000000001');
export const coast = RegionId.parse('019b0000-0000-7000-8000-000000000002');
export const observatory = InitiativeId.parse('019b0000-0000-7000-8000-000000000011');
export const laboratory = InitiativeId.parse('019b0000-0000-7000-8000-000000000012');

const person = (number: number, name: string, ...roles: HeldRole[]): Actor => ({
  personId: PersonId.parse(`019b0000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`),
  name,
  language: 'de',
  roles,
});

export const ines = person(1, 'Ines', { role: 'nationalTeam' });
export const amara = person(2, 'Amara', { role: 'coordinator', regionId: north });
export const jonas = person(3, 'Jonas', { role: 'coordinator', regionId: coast });
export const priya = person(4, 'Priya', { role: 'initiativeMember', initiativeId: observatory });
export const fritz = person(5, 'Fritz', { role: 'funder' });
export const otto = person(6, 'Otto', { role: 'operator' });
export const nobody = person(7, 'Nobody');

/** Somebody with two hats: coordinates the North and belongs to the laboratory. */
export const kofi = person(8, 'Kofi', { role: 'coordinator', regionId: north }, { role: 'initiativeMember', initiativeId: laboratory });
