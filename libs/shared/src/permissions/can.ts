import { compact } from '../kernel/lists';
import type { InitiativeId, PersonId, RegionId } from '../kernel/ids';
import type { Language } from '../kernel/texts';
import type { Action } from './actions';
import { grants, scopeKindOf, type Role } from './roles';

/** One role that a person holds today; ended assignments are not among an actor's roles. */
export interface HeldRole {
  readonly role: Role;
  readonly regionId?: RegionId | undefined;
  readonly initiativeId?: InitiativeId | undefined;
}

/** Who acts: a signed-in person with the roles held today. */
export interface Actor {
  readonly personId: PersonId;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly HeldRole[];
}

/** What an act is done to, as far as permission depends on it. */
export interface Owned {
  readonly regionId?: RegionId | null | undefined;
  readonly initiativeId?: InitiativeId | null | undefined;
}

/** The rows that an actor may reach for an action: all, or those of some regions and initiatives. */
export type Scope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'some'; readonly regions: readonly RegionId[]; readonly initiatives: readonly InitiativeId[] };

/**
 * May this actor do this, to this thing? Without `on` it asks whether there is anything at all to which the actor may do it,
 * which is what menus and the guard ask; a service asks again with the thing.
 */
export function can(actor: Actor | null, action: Action, on?: Owned): boolean {
  if (!actor) return false;
  return actor.roles.some((held) => grants[held.role].includes(action) && (on === undefined || covers(held, on)));
}

/** The rows within which the actor may do this. Nothing granted is a scope of no rows. */
export function scopeOf(actor: Actor, action: Action): Scope {
  const granting = actor.roles.filter((held) => grants[held.role].includes(action));
  if (granting.some((held) => scopeKindOf[held.role] === 'everything')) return { kind: 'everything' };
  return {
    kind: 'some',
    regions: compact(granting.map((held) => held.regionId)),
    initiatives: compact(granting.map((held) => held.initiativeId)),
  };
}

function covers(held: HeldRole, on: Owned): boolean {
  switch (scopeKindOf[held.role]) {
    case 'everything':
      return true;
    case 'region':
      return held.regionId !== undefined && held.regionId === on.regionId;
    case 'initiative':
      return held.initiativeId !== undefined && held.initiativeId === on.initiativeId;
  }
}
