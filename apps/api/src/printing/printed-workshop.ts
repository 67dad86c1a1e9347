import {
  dayIn,
  deliveryModeLabels,
  inLanguage,
  type AttendanceBoard,
  type AttendanceEntry,
  type Language,
  type WorkshopView,
} from '@kaskade/shared';

/** A workshop with its people, as the papers around it need it. */
export interface PrintedWorkshop {
  readonly workshop: WorkshopView;
  readonly people: readonly AttendanceEntry[];
  readonly language: Language;
}

/** Everybody with a seat, by family name as a German index sorts them. */
export const seated = (board: AttendanceBoard): AttendanceEntry[] =>
  inOrder(board.entries.filter(({ registrationState }) => registrationState === 'registered'));

/** By family name, then given name. */
export const inOrder = (entries: readonly AttendanceEntry[]): AttendanceEntry[] =>
  entries.toSorted((one, other) => `${one.familyName} ${one.givenName}`.localeCompare(`${other.familyName} ${other.givenName}`, 'de'));

export const titleOf = ({ workshop, language }: PrintedWorkshop): string => inLanguage(workshop.title, language);

/** Day with its weekday and the times, in the workshop's own zone (rule D9). */
export function whenOf({ workshop: { date, startsAt, endsAt }, language }: PrintedWorkshop): string {
  const day = dayIn(date, language === 'de' ? 'de-DE' : 'en-GB');
  return language === 'de' ? `${day}, ${startsAt} bis ${endsAt} Uhr` : `${day}, ${startsAt} to ${endsAt}`;
}

/** Name and address of the place, or how the workshop takes place. */
export const whereOf = ({ workshop: { placeName, address, mode }, language }: PrintedWorkshop): string =>
  [placeName, address?.replaceAll(/\s*\n\s*/g, ', ')].filter(Boolean).join(' · ') || deliveryModeLabels[mode][language];

export const pageWords = (language: Language) => (page: number, of: number) =>
  language === 'de' ? `Seite ${page} von ${of}` : `Page ${page} of ${of}`;
