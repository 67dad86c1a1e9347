import { type AttendanceBoard, type AttendanceEntry, countSeats, type Presence, tookPart } from '@kaskade/shared/attendance';
import type { ClaimId, Instant, RegistrationId } from '@kaskade/shared/kernel';
import type { RegistrationState } from '@kaskade/shared/registration';
import type { SeatCounters } from '@kaskade/shared/workshops';
import type { PendingClaim } from './pending-claims';

/** One person of the list as this device shows it: what the server said last, with the claims that are still on their way laid over it. */
export interface Row {
  readonly id: RegistrationId;
  readonly entry: AttendanceEntry;
  readonly presence: Presence;
  readonly state: RegistrationState;
  /** The claim that holds and can be withdrawn; null while nothing is decided. */
  readonly claimId: ClaimId | null;
  readonly decidedAt: Instant | null;
  readonly onItsWay: boolean;
}

/** Which part of the list is shown; '' is everybody. */
export type Shown = '' | 'expected' | 'present';

export const rowsOf = (board: AttendanceBoard, pending: readonly PendingClaim[], newest: ReadonlyMap<string, AttendanceEntry>): Row[] =>
  board.entries.map((entry) =>
    rowOf(
      newer(entry, newest.get(entry.id)),
      pending.findLast(({ claim }) => claim.registrationId === entry.id),
    ),
  );

/** Claims are only ever added: of two states of one person the one with more of them is the newer. */
const newer = (read: AttendanceEntry, answered: AttendanceEntry | undefined): AttendanceEntry =>
  answered && answered.changeCount > read.changeCount ? answered : read;

function rowOf(entry: AttendanceEntry, latest: PendingClaim | undefined): Row {
  const { id, presence, registrationState: state, claimId, decidedAt } = entry;
  if (!latest) return { id, entry, presence, state, claimId, decidedAt, onItsWay: false };
  const { claim, shows } = latest;
  return {
    id,
    entry,
    presence: shows,
    state: state === 'waiting' && tookPart(shows) ? 'registered' : state,
    claimId: claim.presence ? claim.claimId : null,
    decidedAt: shows === 'expected' ? null : claim.claimedAt,
    onItsWay: true,
  };
}

/** The counters of the workshop as they are once every claim of this device has arrived. */
export const countersOf = (rows: readonly Row[]): SeatCounters => countSeats(rows);

/** Whoever has a seat and is not decided yet. */
export const isExpected = ({ state, presence }: Row): boolean => state === 'registered' && presence === 'expected';

/** The part of the list that is chosen; a row that was decided while one looks (`staying`) keeps its place until one looks for another. */
export const shownOf = (rows: readonly Row[], shown: Shown, staying: ReadonlySet<RegistrationId>): Row[] =>
  rows.filter((row) => {
    if (shown === 'expected') return isExpected(row) || staying.has(row.id);
    return shown === '' || tookPart(row.presence) || staying.has(row.id);
  });

/** Finds by the beginnings of names, "müller", "muller" and "mueller" alike; whoever is found by name stands before those of a found initiative. */
export function matching(rows: readonly Row[], typed: string): Row[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [...rows];
  const byName = rows.filter(({ entry }) => hasAll(`${entry.givenName} ${entry.familyName}`, words));
  const byInitiative = rows.filter((row) => !byName.includes(row) && hasAll(searchedOf(row), words));
  return [...byName, ...byInitiative];
}

/** Whom Enter checks in: the first match who is not there yet, else the first. Nobody while nothing is typed. */
export const firstMatch = (matches: readonly Row[], typed: string): Row | null =>
  wordsOf(typed).length === 0 ? null : (matches.find(({ presence }) => !tookPart(presence)) ?? matches[0] ?? null);

const searchedOf = ({ entry }: Row): string => `${entry.givenName} ${entry.familyName} ${entry.initiativeName}`;

function hasAll(text: string, words: readonly string[]): boolean {
  const known = [...wordsOf(text), ...wordsOf(spelledOut(text))];
  return words.every((word) => known.some((candidate) => candidate.startsWith(word)));
}

const wordsOf = (text: string): string[] => text.toLowerCase().normalize('NFD').replaceAll(accents, '').match(letters) ?? [];

const accents = /\p{M}/gu;
const letters = /[\p{L}\p{N}]+/gu;

const spelledOut = (text: string): string => text.replaceAll(/[äöüß]/giu, (letter) => spelling[letter.toLowerCase()] ?? letter);
const spelling: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
