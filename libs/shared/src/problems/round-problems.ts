import type { LocalDate } from '../kernel/time';
import type { RoundState, TrainingSessionKind } from '../rounds/round';
import type { Sentences } from './sentences';

export type RoundProblem =
  | { code: 'ROUND_NAME_TAKEN' }
  | { code: 'ROUND_STATE_SKIPPED'; from: RoundState; to: RoundState }
  | { code: 'ROUND_OVER'; state: RoundState }
  | { code: 'REASON_MISSING' }
  | { code: 'ROUND_CALL_WINDOW_MISSING' }
  | { code: 'ROUND_PLACES_MISSING' }
  | { code: 'ROUND_REGIONAL_PHASE_MISSING' }
  | { code: 'ROUND_CALL_STILL_RUNNING'; until: LocalDate }
  | { code: 'ROUND_APPLICATIONS_UNDECIDED'; count: number }
  | { code: 'ROUND_WITHOUT_REGIONS' }
  | { code: 'ROUND_SESSION_MISSING'; kind: TrainingSessionKind }
  | { code: 'ROUND_SEQUENCES_UNFINISHED'; count: number }
  | { code: 'ROUND_SESSION_STILL_AHEAD'; on: LocalDate }
  | { code: 'ROUND_DATES_OUT_OF_ORDER'; earlier: RoundDate; later: RoundDate }
  | { code: 'TRAINING_SESSION_OUTSIDE_ROUND' }
  | { code: 'ROUND_FEWER_PLACES_THAN_ACCEPTED'; accepted: number }
  | { code: 'REGION_LEFT_ALREADY' };

/** The named days of a round that must follow each other. */
export type RoundDate = 'callOpensOn' | 'callClosesOn' | 'regionalPhaseFrom' | 'regionalPhaseUntil';

const dateNames: Record<RoundDate, { de: string; en: string }> = {
  callOpensOn: { de: 'Beginn der Ausschreibung', en: 'start of the call' },
  callClosesOn: { de: 'Bewerbungsschluss', en: 'application deadline' },
  regionalPhaseFrom: { de: 'Beginn der Regionalphase', en: 'start of the regional phase' },
  regionalPhaseUntil: { de: 'Ende der Regionalphase', en: 'end of the regional phase' },
};

const sessionNames: Record<TrainingSessionKind, { de: string; en: string }> = {
  kickoff: { de: 'Auftaktworkshop', en: 'kick-off workshop' },
  deepening: { de: 'Vertiefungsworkshop', en: 'deepening workshop' },
  exchange: { de: 'Austauschtreffen', en: 'exchange meeting' },
  closing: { de: 'Transferwerkstatt', en: 'closing event' },
};

/** A day as people read it in each language. */
export const dayIn = (date: LocalDate, locale: 'de-DE' | 'en-GB'): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );

export const roundSentences: Sentences<RoundProblem> = {
  ROUND_NAME_TAKEN: () => ({ de: 'Eine Runde mit diesem Namen gibt es schon.', en: 'There already is a round with this name.' }),
  ROUND_STATE_SKIPPED: () => ({
    de: 'Eine Runde überspringt keinen Schritt. Gehen Sie einen Schritt nach dem anderen.',
    en: 'A round does not skip a step. Take one step after the other.',
  }),
  ROUND_OVER: () => ({ de: 'Diese Runde ist vorbei und ändert sich nicht mehr.', en: 'This round is over and does not change any more.' }),
  REASON_MISSING: () => ({
    de: 'Bitte nennen Sie den Grund; alle Betroffenen erhalten ihn.',
    en: 'Please give the reason; everybody affected receives it.',
  }),
  ROUND_CALL_WINDOW_MISSING: () => ({
    de: 'Legen Sie fest, von wann bis wann sich Regionen bewerben können.',
    en: 'Set from when until when regions can apply.',
  }),
  ROUND_PLACES_MISSING: () => ({ de: 'Legen Sie fest, wie viele Regionen Platz haben.', en: 'Set how many regions have a place.' }),
  ROUND_REGIONAL_PHASE_MISSING: () => ({
    de: 'Legen Sie fest, von wann bis wann die Regionalphase dauert.',
    en: 'Set from when until when the regional phase lasts.',
  }),
  ROUND_CALL_STILL_RUNNING: ({ until }) => ({
    de: `Die Ausschreibung läuft noch bis einschließlich ${dayIn(until, 'de-DE')}.`,
    en: `The call is still open until the end of ${dayIn(until, 'en-GB')}.`,
  }),
  ROUND_APPLICATIONS_UNDECIDED: ({ count }) => ({
    de: count === 1 ? 'Über eine Bewerbung ist noch nicht entschieden.' : `Über ${count} Bewerbungen ist noch nicht entschieden.`,
    en: count === 1 ? 'One application is still undecided.' : `${count} applications are still undecided.`,
  }),
  ROUND_WITHOUT_REGIONS: () => ({ de: 'Noch ist keine Region aufgenommen.', en: 'No region has been accepted yet.' }),
  ROUND_SESSION_MISSING: ({ kind }) => ({
    de: `Es fehlt noch ein Termin: ${sessionNames[kind].de}.`,
    en: `A date is still missing: ${sessionNames[kind].en}.`,
  }),
  ROUND_SEQUENCES_UNFINISHED: ({ count }) => ({
    de: count === 1 ? 'Eine Workshopreihe ist noch nicht abgeschlossen.' : `${count} Workshopreihen sind noch nicht abgeschlossen.`,
    en: count === 1 ? 'One workshop sequence is not finished yet.' : `${count} workshop sequences are not finished yet.`,
  }),
  ROUND_SESSION_STILL_AHEAD: ({ on }) => ({
    de: `Am ${dayIn(on, 'de-DE')} steht noch ein Termin dieser Runde an.`,
    en: `A date of this round is still ahead on ${dayIn(on, 'en-GB')}.`,
  }),
  ROUND_DATES_OUT_OF_ORDER: ({ earlier, later }) => ({
    de: `Die Reihenfolge stimmt nicht: „${dateNames[later].de}“ muss nach „${dateNames[earlier].de}“ liegen.`,
    en: `The order is not right: the ${dateNames[later].en} must come after the ${dateNames[earlier].en}.`,
  }),
  TRAINING_SESSION_OUTSIDE_ROUND: () => ({
    de: 'Dieser Termin liegt vor dem Beginn der Ausschreibung. Prüfen Sie das Jahr.',
    en: 'This date lies before the call opens. Check the year.',
  }),
  ROUND_FEWER_PLACES_THAN_ACCEPTED: ({ accepted }) => ({
    de: `Es sind schon ${accepted} Regionen aufgenommen; weniger Plätze gehen nicht.`,
    en: `${accepted} regions are already accepted; fewer places are not possible.`,
  }),
  REGION_LEFT_ALREADY: () => ({ de: 'Diese Region ist schon ausgeschieden.', en: 'This region has already left.' }),
};
