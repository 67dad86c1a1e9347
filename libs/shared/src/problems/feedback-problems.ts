import type { LocalDate } from '../kernel/time';
import { dayIn } from './round-problems';
import type { Sentences } from './sentences';

export type FeedbackProblem =
  | { code: 'FEEDBACK_BEFORE_HELD' }
  | { code: 'FEEDBACK_RELEASED_ALREADY' }
  | { code: 'FEEDBACK_NOBODY_TO_ASK' }
  | { code: 'FEEDBACK_GIVEN_ALREADY' }
  | { code: 'FEEDBACK_CLOSED'; closedOn: LocalDate };

export const feedbackSentences: Sentences<FeedbackProblem> = {
  FEEDBACK_BEFORE_HELD: () => ({
    de: 'Schließen Sie den Workshop zuerst als durchgeführt ab; danach können Sie um Rückmeldung bitten.',
    en: 'Close the workshop as held first; then you can ask for feedback.',
  }),
  FEEDBACK_RELEASED_ALREADY: () => ({
    de: 'Um Rückmeldung zu diesem Workshop wurde schon gebeten.',
    en: 'Feedback on this workshop has been asked for already.',
  }),
  FEEDBACK_NOBODY_TO_ASK: () => ({
    de: 'Von niemandem, der da war, ist eine E-Mail-Adresse bekannt. Tragen Sie Adressen bei den Personen der Initiativen nach.',
    en: 'There is no e-mail address of anybody who came. Add addresses to the people of the initiatives.',
  }),
  FEEDBACK_GIVEN_ALREADY: () => ({
    de: 'Mit diesem Link wurde schon geantwortet. Vielen Dank; ändern lässt sich die Antwort nicht, weil sie anonym ist.',
    en: 'This link has been used to answer already. Thank you; the answer cannot be changed because it is anonymous.',
  }),
  FEEDBACK_CLOSED: ({ closedOn }) => ({
    de: `Die Rückmeldung war bis ${dayIn(closedOn, 'de-DE')} möglich.`,
    en: `Feedback was possible until ${dayIn(closedOn, 'en-GB')}.`,
  }),
};
