/** What a calendar file of a mail says, in its own words. */
export interface CalendarPart {
  readonly summary: string;
  readonly location: string;
  /** Local date and time as written: `2027-03-12`, `09:00`. */
  readonly startsOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
}

/** Reads the dates of a calendar file (RFC 5545), in the order in which they stand. */
export function calendarPartsOf(file: string): CalendarPart[] {
  const lines = file.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const cancelled = lines.includes('METHOD:CANCEL');
  const beginnings = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []));
  return beginnings.map((begin) => {
    const event = lines.slice(begin, lines.indexOf('END:VEVENT', begin));
    const start = momentOf(valueOf(event, 'DTSTART'));
    return {
      summary: valueOf(event, 'SUMMARY'),
      location: valueOf(event, 'LOCATION'),
      startsOn: start.date,
      startsAt: start.time,
      endsAt: momentOf(valueOf(event, 'DTEND')).time,
      cancelled: cancelled || valueOf(event, 'STATUS') === 'CANCELLED',
    };
  });
}

function valueOf(lines: readonly string[], name: string): string {
  const line = lines.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`)) ?? '';
  return line
    .slice(line.indexOf(':') + 1)
    .replaceAll(/\\n/gi, ' ')
    .replaceAll(/\\([,;\\])/g, '$1');
}

function momentOf(value: string): { date: string; time: string } {
  const [, year = '', month = '', day = '', hour = '', minute = ''] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(value) ?? [];
  return { date: year && `${year}-${month}-${day}`, time: hour && `${hour}:${minute}` };
}
