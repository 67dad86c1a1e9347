import { Temporal } from 'temporal-polyfill';

/** The years that the events of a calendar fall into. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * The VTIMEZONE of an IANA zone (RFC 5545, 3.6.5) for calendar programs that do not know it: every change of the clocks from the
 * year before the first event to the year after the last, spelled out one by one.
 */
export function vtimezoneOf(timeZone: string, { first, last }: Years): string {
  const begin = Temporal.PlainDate.from({ year: first - 1, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const end = Temporal.PlainDate.from({ year: last + 2, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const changes = [begin, ...changesBetween(begin, end)];
  const standardOffset = Math.min(...changes.map((change) => change.offsetNanoseconds));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...changes.flatMap((change) => observanceFrom(change, standardOffset)),
    'END:VTIMEZONE',
  ].join('\r\n');
}

function* changesBetween(begin: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): Generator<Temporal.ZonedDateTime> {
  let change = begin.getTimeZoneTransition('next');
  while (change && Temporal.ZonedDateTime.compare(change, end) < 0) {
    yield change;
    change = change.getTimeZoneTransition('next');
  }
}

/** From this moment on. DTSTART is in the time that clocks showed just before (RFC 5545, 3.8.2.4 and 3.6.5). */
function observanceFrom(change: Temporal.ZonedDateTime, standardOffset: number): string[] {
  const kind = change.offsetNanoseconds > standardOffset ? 'DAYLIGHT' : 'STANDARD';
  const before = change.subtract({ seconds: 1 });
  const onset = change.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offsetOf(before)}`,
    `TZOFFSETTO:${offsetOf(change)}`,
    `TZNAME:${nameOf(change)}`,
    `END:${kind}`,
  ];
}

const offsetOf = ({ offset }: Temporal.ZonedDateTime): string => offset.replaceAll(':', '');

/** The usual abbreviation, such as CET or CEST. */
function nameOf(change: Temporal.ZonedDateTime): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: change.timeZoneId, timeZoneName: 'short' }).formatToParts(
    change.epochMilliseconds,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? change.offset;
}
