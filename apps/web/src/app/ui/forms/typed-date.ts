import type { LocalDate, LocalTime } from '@kaskade/shared/kernel';

/**
 * Reads a day as people type it: "24.11.2026", "24.11.26", "24.11.", "24/11/2026", "2026-11-24". Without a year it is the next such day from `today` on.
 * Null where there is no such day.
 */
export function readTypedDate(text: string, today: LocalDate): LocalDate | null {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const usual = /^(\d{1,2})[./\s]\s*(\d{1,2})[./\s]?\s*(\d{2}|\d{4})?$/.exec(typed);
  if (!usual) return null;
  const day = Number(usual[1]);
  const month = Number(usual[2]);
  if (usual[3] === undefined) return nextFrom(today, month, day);
  const year = Number(usual[3]);
  return dateOf(year < 100 ? 2000 + year : year, month, day);
}

/** Reads a time as people type it: "9:30", "09.30", "930", "9", "9 Uhr". Null where there is no such time. */
export function readTypedTime(text: string): LocalTime | null {
  const typed = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:uhr)?$/i.exec(text.trim());
  if (!typed) return null;
  const hours = Number(typed[1]);
  const minutes = Number(typed[2] ?? '0');
  return hours < 24 && minutes < 60 ? (`${twoDigits(hours)}:${twoDigits(minutes)}` as LocalTime) : null;
}

/** "24.11.2026" */
export function writeDate(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

export const isLocalDate = (text: string): text is LocalDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

function nextFrom(today: LocalDate, month: number, day: number): LocalDate | null {
  const year = Number(today.slice(0, 4));
  const thisYear = dateOf(year, month, day);
  return thisYear !== null && thisYear >= today ? thisYear : dateOf(year + 1, month, day);
}

function dateOf(year: number, month: number, day: number): LocalDate | null {
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as LocalDate;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
