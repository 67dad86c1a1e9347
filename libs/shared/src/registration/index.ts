export { isExpectedAt, missedBefore, type WorkshopTaken } from './expectation';
export { RegistrationState } from './registration';
export {
  reasonsAgainstInitiative,
  reasonsNotToCancelRegistration,
  reasonsNotToRegister,
  type Admission,
  type CancellingFacts,
  type RegisteringFacts,
} from './registration-rules';
export { CancelRegistration, RegisterPerson, RegistrationList, RegistrationParams, RegistrationView } from './registration.contract';
export { gaveSeatBackLate, lineMoves, nextInLine, seatFor, type Arrival, type Fullness } from './seats';
