import type { LocalDate, LocalTime } from '../kernel/time';
import type { RoundState } from '../rounds/round';
import type { WorkshopState } from '../workshops/workshop';
import { dayIn } from './round-problems';
import type { Sentences } from './sentences';

export type WorkshopProblem =
  | { code: 'SEQUENCE_NOT_OPEN'; roundState: RoundState }
  | { code: 'SEQUENCE_PLANNED_ALREADY' }
  | { code: 'SEQUENCE_NOT_PLANNED' }
  | { code: 'WORKSHOP_COUNT_DIFFERS'; expected: number; given: number }
  | { code: 'WORKSHOP_POSITION_MISSING'; position: number }
  | { code: 'WORKSHOP_BEFORE_PREVIOUS'; position: number; previous: number; previousOn: LocalDate }
  | { code: 'WORKSHOP_PASSES_NEXT'; position: number; next: number; nextOn: LocalDate; shiftDays: number | null }
  | { code: 'WORKSHOP_DATE_UNCHANGED' }
  | { code: 'WORKSHOP_STATE_SKIPPED'; from: WorkshopState; to: WorkshopState }
  | { code: 'WORKSHOP_CLOSED'; state: WorkshopState }
  | { code: 'WORKSHOP_PLACE_MISSING' }
  | { code: 'WORKSHOP_LINK_MISSING' }
  | { code: 'WORKSHOP_NOT_STARTED'; on: LocalDate; startsAt: LocalTime }
  | { code: 'ATTENDANCE_UNDECIDED'; count: number }
  | { code: 'MINUTES_MISSING' }
  | { code: 'CAPACITY_BELOW_SEATS_TAKEN'; taken: number };

export const workshopSentences: Sentences<WorkshopProblem> = {
  SEQUENCE_NOT_OPEN: () => ({
    de: 'Workshops lassen sich während der Qualifizierung und der Regionalphase einer Runde planen und durchführen.',
    en: 'Workshops can be planned and run during the training and the regional phase of a round.',
  }),
  SEQUENCE_PLANNED_ALREADY: () => ({
    de: 'Diese Workshopreihe ist schon geplant. Verschieben Sie einzelne Termine im Planer auf der Seite der Workshopreihe.',
    en: 'This sequence is already planned. Move single dates in the planner on the page of the sequence.',
  }),
  SEQUENCE_NOT_PLANNED: () => ({
    de: 'Planen Sie zuerst die Termine der Workshopreihe; die Einladung nennt sie.',
    en: 'First plan the dates of the sequence; the invitation names them.',
  }),
  WORKSHOP_COUNT_DIFFERS: ({ expected, given }) => ({
    de: `Zu dieser Reihe gehören ${expected} Workshops, geplant sind ${given}.`,
    en: `This sequence has ${expected} workshops, but ${given} are planned.`,
  }),
  WORKSHOP_POSITION_MISSING: ({ position }) => ({
    de: `Workshop ${position} fehlt oder kommt zweimal vor.`,
    en: `Workshop ${position} is missing or given twice.`,
  }),
  WORKSHOP_BEFORE_PREVIOUS: ({ position, previous, previousOn }) => ({
    de: `Workshop ${position} muss nach Workshop ${previous} liegen, der am ${dayIn(previousOn, 'de-DE')} stattfindet. Wählen Sie einen späteren Termin.`,
    en: `Workshop ${position} must come after workshop ${previous}, which is on ${dayIn(previousOn, 'en-GB')}. Choose a later date.`,
  }),
  WORKSHOP_PASSES_NEXT: (problem) => ({ de: passesNext.de(problem), en: passesNext.en(problem) }),
  WORKSHOP_DATE_UNCHANGED: () => ({
    de: 'Das ist der bisherige Termin. Wählen Sie einen anderen.',
    en: 'This is the present date. Choose another one.',
  }),
  WORKSHOP_STATE_SKIPPED: ({ to }) => stepsBefore[to],
  WORKSHOP_CLOSED: ({ state }) => ({
    de: state === 'cancelled' ? 'Dieser Workshop ist abgesagt.' : 'Dieser Workshop hat stattgefunden; Termin, Ort und Plätze stehen fest.',
    en: state === 'cancelled' ? 'This workshop is cancelled.' : 'This workshop has taken place; its date, place and seats are final.',
  }),
  WORKSHOP_PLACE_MISSING: () => ({
    de: 'Es fehlt noch der Ort. Tragen Sie ein, wo der Workshop stattfindet.',
    en: 'The place is still missing. Say where the workshop takes place.',
  }),
  WORKSHOP_LINK_MISSING: () => ({
    de: 'Es fehlt noch der Link zur Videokonferenz.',
    en: 'The link to the video conference is still missing.',
  }),
  WORKSHOP_NOT_STARTED: ({ on, startsAt }) => ({
    de: `Der Workshop beginnt erst am ${dayIn(on, 'de-DE')} um ${startsAt} Uhr.`,
    en: `The workshop does not begin until ${dayIn(on, 'en-GB')} at ${startsAt}.`,
  }),
  ATTENDANCE_UNDECIDED: ({ count }) => ({
    de: count === 1 ? 'Bei einer Person ist die Anwesenheit noch offen.' : `Bei ${count} Personen ist die Anwesenheit noch offen.`,
    en: count === 1 ? 'The attendance of one person is still open.' : `The attendance of ${count} people is still open.`,
  }),
  MINUTES_MISSING: () => ({
    de: 'Das Protokoll ist noch leer. Ein paar Sätze genügen.',
    en: 'The minutes are still empty. A few sentences are enough.',
  }),
  CAPACITY_BELOW_SEATS_TAKEN: ({ taken }) => ({
    de: `Es sind schon ${taken} Plätze vergeben; weniger gehen nicht.`,
    en: `${taken} seats are already taken; fewer are not possible.`,
  }),
};

type PassesNext = Extract<WorkshopProblem, { code: 'WORKSHOP_PASSES_NEXT' }>;

const passesNext = {
  de: ({ position, next, nextOn, shiftDays }: PassesNext): string => {
    const reason = `Workshop ${position} muss enden, bevor Workshop ${next} am ${dayIn(nextOn, 'de-DE')} beginnt.`;
    return shiftDays === null
      ? `${reason} Wählen Sie einen früheren Termin.`
      : `${reason} Sie können die folgenden Workshops mitverschieben, um ${shiftDays} ${shiftDays === 1 ? 'Tag' : 'Tage'}.`;
  },
  en: ({ position, next, nextOn, shiftDays }: PassesNext): string => {
    const reason = `Workshop ${position} must end before workshop ${next} begins on ${dayIn(nextOn, 'en-GB')}.`;
    return shiftDays === null
      ? `${reason} Choose an earlier date.`
      : `${reason} You can move the following workshops along, by ${shiftDays} ${shiftDays === 1 ? 'day' : 'days'}.`;
  },
};

const stepsBefore: Record<WorkshopState, { de: string; en: string }> = {
  planned: { de: 'Dieser Workshop ist über die Planung schon hinaus.', en: 'This workshop is beyond planning already.' },
  published: { de: 'Nur ein geplanter Workshop kann veröffentlicht werden.', en: 'Only a planned workshop can be published.' },
  held: { de: 'Nur ein veröffentlichter Workshop kann als durchgeführt gelten.', en: 'Only a published workshop can be marked as held.' },
  documented: {
    de: 'Schließen Sie zuerst die Anwesenheit ab; danach kommt das Protokoll.',
    en: 'First close the attendance; the minutes come after that.',
  },
  cancelled: {
    de: 'Dieser Workshop hat stattgefunden oder ist schon abgesagt.',
    en: 'This workshop has taken place or is cancelled already.',
  },
};
