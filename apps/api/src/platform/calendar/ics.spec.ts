import { calendarOf, uidOfWorkshop, type CalendarEvent } from './ics';

const workshop: CalendarEvent = {
  uid: '0192f0c0-0000-7000-8000-000000000001@kaskade',
  sequence: 3,
  summary: 'Workshop 1: Ziele, Wirkung; Qualität',
  description: 'Bitte mitbringen:\n- Ihr Angebot\n- „Größe“ der Gruppe',
  location: 'Haus der Technik, Straße 7, Görlitz',
  url: 'https://kaskade.example.org/workshops/1',
  date: '2027-03-27',
  startsAt: '09:00',
  endsAt: '15:30',
  timeZone: 'Europe/Berlin',
  organizer: { name: 'Kaskade', address: 'kaskade@example.org' },
  attendee: { name: 'Priya Nair', address: 'priya@example.org' },
};

const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const calendar = (...changes: Partial<CalendarEvent>[]): string =>
  calendarOf({ method: 'REQUEST', stamp: '2027-01-10T08:00:00Z', events: changes.map((change) => ({ ...workshop, ...change })) });

describe('The calendar file of a workshop', () => {
  it.each(['2026-10-24', '2026-10-25', '2026-10-26', '2027-03-27', '2027-03-28', '2027-03-29'] as const)(
    'says 09:00 in Berlin on %s, whatever the clocks do that weekend',
    (date) => {
      const lines = linesOf(calendar({ date }));

      expect(lines).toContain(`DTSTART;TZID=Europe/Berlin:${date.replaceAll('-', '')}T090000`);
      expect(lines).toContain(`DTEND;TZID=Europe/Berlin:${date.replaceAll('-', '')}T153000`);
    },
  );

  it('carries the changes of the clocks, so that no calendar program has to know the zone', () => {
    const text = calendar({}).replaceAll('\r\n', '\n');

    expect(text).toContain('BEGIN:DAYLIGHT\nDTSTART:20270328T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:CEST\nEND:DAYLIGHT');
    expect(text).toContain('BEGIN:STANDARD\nDTSTART:20271031T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\nEND:STANDARD');
  });

  it('describes every zone once, also one without summer time', () => {
    const lines = linesOf(calendar({}, { timeZone: 'Europe/Vienna' }, { timeZone: 'Europe/Vienna' }, { timeZone: 'Asia/Tokyo' }));

    expect(lines.filter((line) => line.startsWith('TZID:'))).toEqual(['TZID:Europe/Berlin', 'TZID:Europe/Vienna', 'TZID:Asia/Tokyo']);
  });

  it('keeps commas, semicolons, line breaks and umlauts', () => {
    const lines = linesOf(calendar({}));

    expect(lines).toContain('SUMMARY:Workshop 1: Ziele\\, Wirkung\\; Qualität');
    expect(lines).toContain('DESCRIPTION:Bitte mitbringen:\\n- Ihr Angebot\\n- „Größe“ der Gruppe');
    expect(lines).toContain('LOCATION:Haus der Technik\\, Straße 7\\, Görlitz');
  });

  it('lets no text begin a line of its own', () => {
    const text = calendar({ summary: 'Workshop\r\nEND:VEVENT\nATTENDEE:mailto:somebody@example.org' });

    expect(linesOf(text).filter((line) => line.startsWith('END:VEVENT') || line.includes('ATTENDEE:'))).toEqual([
      expect.stringContaining('SUMMARY:'),
      'END:VEVENT',
    ]);
  });

  it('folds lines after 75 octets', () => {
    const lines = calendar({ description: 'Größe '.repeat(100) }).split('\r\n');

    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('is found again by its name and number when the workshop moves', () => {
    const lines = linesOf(calendar({ sequence: 4, date: '2027-04-10' }));

    expect(lines).toEqual(
      expect.arrayContaining(['METHOD:REQUEST', `UID:${workshop.uid}`, 'SEQUENCE:4', 'STATUS:CONFIRMED', 'DTSTAMP:20270110T080000Z']),
    );
    expect(uidOfWorkshop('0192f0c0-0000-7000-8000-000000000001' as never)).toBe(workshop.uid);
  });

  it('takes the workshop out of the calendar when it is cancelled', () => {
    const lines = linesOf(calendarOf({ method: 'CANCEL', stamp: '2027-01-10T08:00:00Z', events: [{ ...workshop, sequence: 5 }] }));

    expect(lines).toEqual(expect.arrayContaining(['METHOD:CANCEL', `UID:${workshop.uid}`, 'SEQUENCE:5', 'STATUS:CANCELLED']));
  });

  it('names who invites and who is invited', () => {
    const lines = linesOf(calendar({}));

    expect(lines.find((line) => line.startsWith('ORGANIZER'))).toMatch(/CN="?Kaskade"?.*:mailto:kaskade@example\.org/i);
    expect(lines.find((line) => line.startsWith('ATTENDEE'))).toMatch(/CN="?Priya Nair"?.*:mailto:priya@example\.org/i);
  });
});
