import type { LocalDate } from '@kaskade/shared/kernel';

/** What the fields of one workshop hold while it is being planned. */
export interface PlanRow {
  position: number;
  date: string;
  startsAt: string;
  endsAt: string;
  mode: string;
  placeName: string;
  address: string;
  link: string;
  capacity: number | null;
}

const usualStart = '09:00';
const usualEnd = '16:00';
/** Seats that a workshop has at first: two people of each of fifteen initiatives. */
const usualCapacity = 30;

export const emptyRow = (position: number): PlanRow => ({
  position,
  date: '',
  startsAt: usualStart,
  endsAt: usualEnd,
  mode: 'in_person',
  placeName: '',
  address: '',
  link: '',
  capacity: usualCapacity,
});

export interface Wishes {
  from: string;
  weekday: string;
  startsAt: string;
  endsAt: string;
  gapDays: number | null;
}

export const usualWishes = (recommendedGapDays: number): Wishes => ({
  from: '',
  weekday: '',
  startsAt: usualStart,
  endsAt: usualEnd,
  gapDays: recommendedGapDays,
});

interface Whereabouts {
  readonly mode: string;
  readonly placeName: string;
  readonly address: string;
  readonly link: string;
}

/** Where it takes place as the API takes it: what does not belong to the mode, and what is empty, is nothing (rule D8). */
export function whereIn({ mode, placeName, address, link }: Whereabouts) {
  const inPerson = mode !== 'online';
  return {
    mode,
    placeName: inPerson && placeName.trim() ? placeName : null,
    address: inPerson && address.trim() ? address : null,
    link: mode !== 'in_person' && link.trim() ? link : null,
  };
}

export const messageOf = ({ workshops }: { readonly workshops: readonly PlanRow[] }) => ({
  workshops: workshops.map((row) => ({ ...row, ...whereIn(row) })),
});

/** The rows with the proposed dates in their places; a place without a proposal keeps what it had. */
export const withDates = (
  rows: readonly PlanRow[],
  dates: readonly { readonly position: number; readonly date: LocalDate }[],
  { startsAt, endsAt }: Pick<PlanRow, 'startsAt' | 'endsAt'>,
): PlanRow[] =>
  rows.map((row) => {
    const proposed = dates.find(({ position }) => position === row.position);
    return proposed ? { ...row, date: proposed.date, startsAt, endsAt } : row;
  });

/** Place and seats of the first row in all of them. */
export function likeFirst(rows: readonly PlanRow[]): PlanRow[] {
  const [first] = rows;
  if (!first) return [...rows];
  const { mode, placeName, address, link, capacity } = first;
  return rows.map((row) => ({ ...row, mode, placeName, address, link, capacity }));
}
