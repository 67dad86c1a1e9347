import { calendarPartsOf } from './calendar-part';

const invitation = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VTIMEZONE',
  'DTSTART:19700329T020000',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'SUMMARY:Qualität verstehen\\, Teil 1 – mit einem sehr langen Titel\\; er geht ü',
  ' ber die Zeile',
  'DTSTART;TZID=Europe/Berlin:20270312T090000',
  'DTEND;TZID=Europe/Berlin:20270312T160000',
  'LOCATION:Technologiezentrum',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe('The calendar part of a mail', () => {
  it('is told with its title, day, times and place, however long the title is', () => {
    expect(calendarPartsOf(invitation)).toEqual([
      {
        summary: 'Qualität verstehen, Teil 1 – mit einem sehr langen Titel; er geht über die Zeile',
        location: 'Technologiezentrum',
        startsOn: '2027-03-12',
        startsAt: '09:00',
        endsAt: '16:00',
        cancelled: false,
      },
    ]);
  });

  it('says that it takes a date back', () => {
    expect(calendarPartsOf(invitation.replace('METHOD:REQUEST', 'METHOD:CANCEL'))[0]?.cancelled).toBe(true);
  });

  it('is nothing where a mail has none', () => {
    expect(calendarPartsOf('')).toEqual([]);
  });
});
