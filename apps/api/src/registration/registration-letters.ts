import { dayIn, inLanguage, type Bilingual } from '@kaskade/shared';
import type { Letter } from '../platform/mail/letter';
import { calendarFile, placeOf } from '../workshops/workshop-calendar';
import type { Reader } from './registrations.repository';
import type { LockedWorkshop } from './seats.repository';

/** What a letter about a registration can tell. */
export type Tidings =
  | { readonly kind: 'confirmed' | 'seated' }
  | { readonly kind: 'waiting'; readonly placeInLine: number }
  | { readonly kind: 'cancelled'; readonly hadSeat: boolean; readonly reason: string };

/** Who sends dates, when the file is made and which number in the calendar's order it has. */
export interface CalendarSender {
  readonly address: string;
  readonly stamp: string;
  readonly sequence: number;
}

/** The letter about a registration, with the date for the calendar where a seat is given or given back (rule D9). */
export function registrationLetter(reader: Reader, workshop: LockedWorkshop, tidings: Tidings, sender: CalendarSender): Letter {
  const { personId, name, address, language } = reader;
  return {
    template: `registration-${tidings.kind}`,
    to: { personId, name, address, language },
    roundId: workshop.roundId,
    regionId: workshop.regionId,
    subject: subjectOf(workshop, tidings),
    paragraphs: [
      sentenceOf(reader, workshop, tidings),
      ...(tidings.kind === 'cancelled' ? reasonGiven(tidings.reason) : [dateOf(workshop), ...placesOf(workshop)]),
    ],
    calendar: calendarFor(reader, workshop, tidings, sender),
  };
}

function subjectOf(workshop: LockedWorkshop, { kind }: Tidings): Bilingual {
  const [de, en] = [inLanguage(workshop.title, 'de'), inLanguage(workshop.title, 'en')];
  return {
    confirmed: { de: `Angemeldet: ${de}`, en: `Registered: ${en}` },
    seated: { de: `Ein Platz ist frei geworden: ${de}`, en: `A seat has become free: ${en}` },
    waiting: { de: `Warteliste: ${de}`, en: `Waiting list: ${en}` },
    cancelled: { de: `Abgemeldet: ${de}`, en: `Cancelled: ${en}` },
  }[kind];
}

function sentenceOf({ participantName }: Reader, { title }: LockedWorkshop, tidings: Tidings): Bilingual {
  const [de, en] = [inLanguage(title, 'de'), inLanguage(title, 'en')];
  switch (tidings.kind) {
    case 'confirmed':
      return {
        de: `${participantName} ist für „${de}“ angemeldet. Wir freuen uns auf den Workshop.`,
        en: `${participantName} is registered for “${en}”. We look forward to the workshop.`,
      };
    case 'seated':
      return {
        de: `${participantName} rückt von der Warteliste auf und hat nun einen Platz bei „${de}“.`,
        en: `${participantName} moves up from the waiting list and now has a seat at “${en}”.`,
      };
    case 'waiting':
      return {
        de: `Alle Plätze bei „${de}“ sind vergeben. ${participantName} steht auf der Warteliste an Stelle ${tidings.placeInLine}. Wird ein Platz frei, rückt die erste Person auf und erfährt es sofort.`,
        en: `All seats at “${en}” are taken. ${participantName} is on the waiting list at place ${tidings.placeInLine}. When a seat falls free, the first person moves up and is told at once.`,
      };
    case 'cancelled':
      return {
        de: `${participantName} ist von „${de}“ abgemeldet.`,
        en: `The registration of ${participantName} for “${en}” is cancelled.`,
      };
  }
}

const reasonGiven = (reason: string): Bilingual[] =>
  reason.trim() ? [{ de: `Der Grund: ${reason.trim()}`, en: `The reason: ${reason.trim()}` }] : [];

const dateOf = ({ date, startsAt, endsAt }: LockedWorkshop): Bilingual => ({
  de: `Termin: ${dayIn(date, 'de-DE')}, ${startsAt} bis ${endsAt} Uhr`,
  en: `Date: ${dayIn(date, 'en-GB')}, ${startsAt} to ${endsAt}`,
});

function placesOf(workshop: LockedWorkshop): Bilingual[] {
  const place = placeOf(workshop);
  const { mode, link } = workshop;
  return [
    ...(place ? [{ de: `Ort: ${place}`, en: `Place: ${place}` }] : []),
    ...(mode !== 'in_person' && link ? [{ de: `Zugang online: ${link}`, en: `Online access: ${link}` }] : []),
  ];
}

function calendarFor(reader: Reader, workshop: LockedWorkshop, tidings: Tidings, sender: CalendarSender): Letter['calendar'] {
  if (tidings.kind === 'waiting' || (tidings.kind === 'cancelled' && !tidings.hadSeat)) return undefined;
  const method = tidings.kind === 'cancelled' ? 'CANCEL' : 'REQUEST';
  return {
    method,
    text: calendarFile(
      { ...workshop, calendarSequence: sender.sequence },
      { method, language: reader.language, stamp: sender.stamp, organizerAddress: sender.address, attendee: reader },
    ),
  };
}
