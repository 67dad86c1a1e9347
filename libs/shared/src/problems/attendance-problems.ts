import type { LocalDate } from '../kernel/time';
import type { WorkshopState } from '../workshops/workshop';
import { dayIn } from './round-problems';
import type { Sentences } from './sentences';

export type AttendanceProblem =
  | { code: 'ATTENDANCE_NOT_OPEN'; state: WorkshopState }
  | { code: 'ATTENDANCE_TOO_EARLY'; on: LocalDate }
  | { code: 'ATTENDANCE_STAYS_DECIDED' }
  | { code: 'REGISTRATION_WAITING' }
  | { code: 'WORKSHOP_FULL'; capacity: number }
  | { code: 'CLAIM_UNKNOWN' }
  | { code: 'CLAIM_ID_REUSED' };

export const attendanceSentences: Sentences<AttendanceProblem> = {
  ATTENDANCE_NOT_OPEN: ({ state }) => ({
    de:
      state === 'cancelled'
        ? 'Dieser Workshop ist abgesagt.'
        : 'Veröffentlichen Sie den Workshop zuerst; danach können Sie die Anwesenheit erfassen.',
    en: state === 'cancelled' ? 'This workshop is cancelled.' : 'Publish the workshop first; then you can take attendance.',
  }),
  ATTENDANCE_TOO_EARLY: ({ on }) => ({
    de: `Der Workshop ist erst am ${dayIn(on, 'de-DE')}. Vorher können Sie nur entschuldigen.`,
    en: `The workshop is on ${dayIn(on, 'en-GB')}. Before that you can only excuse people.`,
  }),
  ATTENDANCE_STAYS_DECIDED: () => ({
    de: 'Der Workshop ist abgeschlossen; bei jeder Person steht fest, ob sie da war. Ändern Sie den Eintrag, statt ihn zurückzunehmen.',
    en: 'The workshop is closed; everybody has been marked. Change the entry instead of taking it back.',
  }),
  REGISTRATION_WAITING: () => ({
    de: 'Diese Person steht auf der Warteliste. Wenn sie da ist, tragen Sie sie als anwesend ein; sonst ist nichts zu tun.',
    en: 'This person is on the waiting list. If the person is here, mark as present; otherwise there is nothing to do.',
  }),
  WORKSHOP_FULL: ({ capacity }) => ({
    de: `Alle ${capacity} Plätze sind vergeben. Begründen Sie kurz, warum die Person trotzdem teilnimmt, oder erhöhen Sie die Zahl der Plätze.`,
    en: `All ${capacity} seats are taken. Say briefly why the person takes part all the same, or raise the number of seats.`,
  }),
  CLAIM_UNKNOWN: () => ({
    de: 'Was zurückgenommen werden soll, ist hier nicht bekannt. Bitte laden Sie die Liste neu.',
    en: 'What is to be taken back is not known here. Please reload the list.',
  }),
  CLAIM_ID_REUSED: () => ({
    de: 'Dieser Eintrag wurde schon mit anderen Angaben gesendet. Bitte laden Sie die Liste neu.',
    en: 'This entry was already sent with other details. Please reload the list.',
  }),
};
