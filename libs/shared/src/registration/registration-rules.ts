import { compact, type Instant, type WallClock } from '../kernel';
import { takesPart, type InvitationState } from '../initiatives';
import type { Problem } from '../problems';
import { endOf, isBefore } from '../time';
import type { WorkshopState } from '../workshops';
import { missedBefore, type WorkshopTaken } from './expectation';
import type { RegistrationState } from './registration';

/** What the rules need to know before somebody is registered. `invitation` is null where the initiative was never invited. */
export interface RegisteringFacts {
  readonly workshop: WallClock & { readonly state: WorkshopState; readonly position: number };
  readonly registeredAlready: boolean;
  readonly invitation: InvitationState | null;
  readonly workshops: readonly WorkshopTaken[];
  readonly admission: Admission | null;
}

/** A coordinator's reason to let somebody take part who is not expected; counts only where the person acting may give it. */
export interface Admission {
  readonly reason: string;
  readonly byCoordinator: boolean;
}

/** Why somebody cannot be registered for a workshop now. A full workshop is no reason: it has a line (rule D11). */
export function reasonsNotToRegister(facts: RegisteringFacts, now: Instant): Problem[] {
  const { workshop } = facts;
  if (workshop.state !== 'published') return [{ code: 'REGISTRATION_NOT_OPEN', state: workshop.state }];
  return compact<Problem>([
    isOver(workshop, now) && { code: 'REGISTRATION_OVER' },
    facts.registeredAlready && { code: 'REGISTERED_ALREADY' },
    ...reasonsAgainstInitiative(facts.invitation, workshop.position, facts.workshops, facts.admission),
  ]);
}

/** Why people of an initiative are not expected and not admitted either (rule D12). */
export function reasonsAgainstInitiative(
  invitation: InvitationState | null,
  position: number,
  workshops: readonly WorkshopTaken[],
  admission: Admission | null,
): Problem[] {
  if (admission) return admission.byCoordinator ? [] : [{ code: 'ADMISSION_BY_COORDINATOR_ONLY' }];
  if (invitation === null || !takesPart(invitation)) return [{ code: 'INITIATIVE_NOT_IN_SEQUENCE' }];
  const missed = missedBefore(position, workshops);
  return missed === null ? [] : [{ code: 'INITIATIVE_NOT_EXPECTED', missed }];
}

/** What the rules need to know before a registration is cancelled; `attended` is true where the person was present or late. */
export interface CancellingFacts {
  readonly state: RegistrationState;
  readonly attended: boolean;
  readonly workshop: WallClock;
}

/** Why a registration cannot be cancelled now. */
export const reasonsNotToCancelRegistration = ({ state, attended, workshop }: CancellingFacts, now: Instant): Problem[] =>
  compact<Problem>([
    state === 'cancelled' && { code: 'REGISTRATION_CANCELLED' },
    attended && { code: 'REGISTRATION_ATTENDED' },
    !attended && isOver(workshop, now) && { code: 'REGISTRATION_OVER' },
  ]);

const isOver = (workshop: WallClock, now: Instant): boolean => !isBefore(now, endOf(workshop));
