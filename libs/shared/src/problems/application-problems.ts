import type { ApplicationState } from '../applications/application.contract';
import type { LocalDate } from '../kernel/time';
import { dayIn } from './round-problems';
import type { Sentences } from './sentences';

export type ApplicationProblem =
  | { code: 'CALL_CLOSED'; closedOn: LocalDate | null; opensOn: LocalDate | null }
  | { code: 'REGION_APPLIED_ALREADY' }
  | { code: 'APPLICATION_NOT_A_DRAFT' }
  | { code: 'APPLICATION_MOTIVATION_MISSING'; atLeast: number }
  | { code: 'APPLICATION_ALREADY_DECIDED'; state: ApplicationState }
  | { code: 'SELECTION_OVER' };

export const applicationSentences: Sentences<ApplicationProblem> = {
  CALL_CLOSED: ({ closedOn, opensOn }) => {
    if (opensOn)
      return { de: `Bewerben können Sie sich ab ${dayIn(opensOn, 'de-DE')}.`, en: `You can apply from ${dayIn(opensOn, 'en-GB')}.` };
    if (closedOn)
      return {
        de: `Der Bewerbungsschluss war am ${dayIn(closedOn, 'de-DE')}. Fragen Sie das Bundesteam nach der nächsten Runde.`,
        en: `The call closed on ${dayIn(closedOn, 'en-GB')}. Ask the national team about the next round.`,
      };
    return { de: 'Für diese Runde kann man sich gerade nicht bewerben.', en: 'This round is not open for applications.' };
  },
  REGION_APPLIED_ALREADY: () => ({
    de: 'Ihre Region hat sich für diese Runde schon beworben. Öffnen Sie die vorhandene Bewerbung.',
    en: 'Your region has already applied to this round. Open the existing application.',
  }),
  APPLICATION_NOT_A_DRAFT: () => ({ de: 'Diese Bewerbung ist schon abgeschickt.', en: 'This application has already been submitted.' }),
  APPLICATION_MOTIVATION_MISSING: ({ atLeast }) => ({
    de: `Schreiben Sie in mindestens ${atLeast} Zeichen, warum Ihre Region dabei sein möchte.`,
    en: `Say in at least ${atLeast} characters why your region wants to take part.`,
  }),
  APPLICATION_ALREADY_DECIDED: () => ({
    de: 'Über diese Bewerbung ist schon entschieden, oder sie ist noch nicht abgeschickt.',
    en: 'This application is already decided, or not submitted yet.',
  }),
  SELECTION_OVER: () => ({ de: 'Die Auswahl dieser Runde ist abgeschlossen.', en: 'The selection of this round is over.' }),
};
