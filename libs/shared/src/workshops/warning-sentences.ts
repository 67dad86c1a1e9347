import type { Bilingual, Language } from '../kernel';
import { dayIn } from '../problems/round-problems';
import type { Sentences } from '../problems/sentences';
import type { TrainingSessionKind } from '../rounds';
import type { DateWarning, ProposalShortfall } from './date-warning';

const sessions: Readonly<Record<TrainingSessionKind, Bilingual>> = {
  kickoff: { de: 'der Auftaktworkshop', en: 'the kick-off workshop' },
  deepening: { de: 'ein Vertiefungsworkshop', en: 'a deepening workshop' },
  exchange: { de: 'ein Austauschtreffen', en: 'an exchange meeting' },
  closing: { de: 'die Transferwerkstatt', en: 'the closing event' },
};

const warnings: Sentences<DateWarning> = {
  GAP_SHORT: ({ neighbour, days, recommended }) => ({
    de: `Nur ${days} ${days === 1 ? 'Tag' : 'Tage'} Abstand zu Workshop ${neighbour}; empfohlen sind ${recommended}.`,
    en: `Only ${days} ${days === 1 ? 'day' : 'days'} from workshop ${neighbour}; ${recommended} are recommended.`,
  }),
  PUBLIC_HOLIDAY: ({ name, everywhere }) => ({
    de: everywhere ? `Feiertag: ${name.de}.` : `In Teilen des Landes Feiertag: ${name.de}.`,
    en: everywhere ? `Public holiday: ${name.en}.` : `Public holiday in parts of the state: ${name.en}.`,
  }),
  SCHOOL_HOLIDAY: ({ name, until }) => ({
    de: `${name} bis ${dayIn(until, 'de-DE')}.`,
    en: `School holidays (${name}) until ${dayIn(until, 'en-GB')}.`,
  }),
  COORDINATOR_BUSY: ({ personName, title, startsAt }) => ({
    de: `${personName} hat an diesem Tag schon „${title.de}“ um ${startsAt} Uhr.`,
    en: `${personName} already has “${title.en ?? title.de}” at ${startsAt} on this day.`,
  }),
  NATIONAL_DATE: ({ kind }) => ({
    de: `An diesem Tag ist ${sessions[kind].de} der Runde.`,
    en: `On this day there is ${sessions[kind].en} of the round.`,
  }),
  OUTSIDE_PHASE: ({ from, until }) => ({
    de: `Außerhalb der Regionalphase (${dayIn(from, 'de-DE')} bis ${dayIn(until, 'de-DE')}).`,
    en: `Outside the regional phase (${dayIn(from, 'en-GB')} to ${dayIn(until, 'en-GB')}).`,
  }),
};

const shortfalls: Sentences<ProposalShortfall> = {
  PHASE_UNKNOWN: () => ({
    de: 'Die Regionalphase der Runde steht noch nicht fest; der Vorschlag beginnt so früh wie möglich.',
    en: 'The regional phase of the round is not set yet; the proposal begins as early as possible.',
  }),
  PHASE_TOO_SHORT: ({ wanted, placed }) => ({
    de: `Von ${wanted} Workshops ${placed === 1 ? 'passt' : 'passen'} mit diesem Abstand nur ${placed} in die Regionalphase. Beginnen Sie früher, verkürzen Sie den Abstand oder lassen Sie andere Wochentage zu.`,
    en: `With this gap only ${placed} of ${wanted} workshops fit into the regional phase. Begin earlier, shorten the gap or allow other weekdays.`,
  }),
  NO_FREE_DAY: ({ position }) => ({
    de: `Für Workshop ${position} gab es keinen Tag ohne Einschränkung.`,
    en: `There was no day without reservations for workshop ${position}.`,
  }),
};

/** A warning in the words of the person's language. */
export function sayWarning(warning: DateWarning, language: Language): string {
  const sentence = warnings[warning.code] as (warning: DateWarning) => Bilingual;
  return sentence(warning)[language];
}

/** Why a proposal has fewer or worse dates than wished, in the words of the person's language. */
export function sayShortfall(shortfall: ProposalShortfall, language: Language): string {
  const sentence = shortfalls[shortfall.code] as (shortfall: ProposalShortfall) => Bilingual;
  return sentence(shortfall)[language];
}
