import { compact, type LocalDate } from '../kernel';
import type { Role } from '../permissions';
import type { Problem } from '../problems';

/** What the rules need to know before a role is ended. `othersInNationalTeam` counts who stays there and can sign in. */
export interface EndingFacts {
  readonly role: Role;
  readonly validUntil: LocalDate | null;
  readonly othersInNationalTeam: number;
}

/** Why a role cannot be ended today: it has ended already, or the national team would have nobody left. */
export const reasonsNotToEndRole = ({ role, validUntil, othersInNationalTeam }: EndingFacts, today: LocalDate): Problem[] =>
  compact<Problem>([
    validUntil !== null && validUntil < today && { code: 'ROLE_ALREADY_ENDED' },
    role === 'nationalTeam' && othersInNationalTeam === 0 && { code: 'LAST_NATIONAL_TEAM_MEMBER' },
  ]);
