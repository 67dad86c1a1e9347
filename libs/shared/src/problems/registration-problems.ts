import type { WorkshopState } from '../workshops/workshop';
import type { Sentences } from './sentences';

export type RegistrationProblem =
  | { code: 'REGISTRATION_NOT_OPEN'; state: WorkshopState }
  | { code: 'REGISTRATION_OVER' }
  | { code: 'REGISTERED_ALREADY' }
  | { code: 'INITIATIVE_NOT_IN_SEQUENCE' }
  | { code: 'INITIATIVE_NOT_EXPECTED'; missed: number }
  | { code: 'ADMISSION_BY_COORDINATOR_ONLY' }
  | { code: 'REGISTRATION_CANCELLED' }
  | { code: 'REGISTRATION_ATTENDED' };

const notOpen: Record<WorkshopState, { de: string; en: string }> = {
  planned: {
    de: 'Der Workshop ist noch nicht veröffentlicht. Anmelden geht, sobald er es ist.',
    en: 'The workshop is not published yet. You can register as soon as it is.',
  },
  published: { de: 'Anmelden geht gerade nicht.', en: 'Registering is not possible right now.' },
  held: { de: 'Dieser Workshop hat schon stattgefunden.', en: 'This workshop has already taken place.' },
  documented: { de: 'Dieser Workshop hat schon stattgefunden.', en: 'This workshop has already taken place.' },
  cancelled: { de: 'Dieser Workshop ist abgesagt.', en: 'This workshop is cancelled.' },
};

export const registrationSentences: Sentences<RegistrationProblem> = {
  REGISTRATION_NOT_OPEN: ({ state }) => notOpen[state],
  REGISTRATION_OVER: () => ({
    de: 'Der Workshop ist vorbei; anmelden und abmelden geht nicht mehr.',
    en: 'The workshop is over; registering and cancelling are no longer possible.',
  }),
  REGISTERED_ALREADY: () => ({
    de: 'Diese Person ist für den Workshop schon angemeldet.',
    en: 'This person is already registered for the workshop.',
  }),
  INITIATIVE_NOT_IN_SEQUENCE: () => ({
    de: 'Diese Initiative nimmt an der Workshopreihe nicht teil. Laden Sie sie zuerst ein.',
    en: 'This initiative does not take part in the sequence. Invite it first.',
  }),
  INITIATIVE_NOT_EXPECTED: ({ missed }) => ({
    de: `Die Initiative war bei Workshop ${missed} nicht dabei, und die Workshops bauen aufeinander auf. Die Koordination kann sie mit einer Begründung zulassen.`,
    en: `The initiative did not take part in workshop ${missed}, and the workshops build on each other. The coordinator can admit it with a reason.`,
  }),
  ADMISSION_BY_COORDINATOR_ONLY: () => ({
    de: 'Zulassen kann nur die Koordination der Region. Bitte fragen Sie dort nach.',
    en: 'Only the coordinator of the region can admit people. Please ask there.',
  }),
  REGISTRATION_CANCELLED: () => ({
    de: 'Diese Anmeldung ist abgesagt. Melden Sie die Person neu an.',
    en: 'This registration is cancelled. Register the person again.',
  }),
  REGISTRATION_ATTENDED: () => ({
    de: 'Diese Person war da; ihre Anmeldung bleibt. Wenn das ein Versehen ist, ändern Sie zuerst die Anwesenheit.',
    en: 'This person was there; the registration stays. If that is a mistake, change the attendance first.',
  }),
};
