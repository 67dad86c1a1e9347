import { WorkshopId } from '../kernel';
import { datesAhead } from './figures';
import type { DateAhead } from './start.contract';

const date = (day: DateAhead['date']): DateAhead => ({
  kind: 'workshop',
  id: WorkshopId.parse('019b0000-0000-7000-8000-000000000001'),
  title: { de: 'Workshop' },
  regionName: 'MINT Nord',
  date: day,
  startsAt: '09:00',
  endsAt: '16:00',
});

describe('Dates ahead', () => {
  it('are the three nearest, whatever they are', () =>
    expect(datesAhead([date('2027-05-01'), date('2027-03-01'), date('2027-06-01'), date('2027-04-01')]).map((one) => one.date)).toEqual([
      '2027-03-01',
      '2027-04-01',
      '2027-05-01',
    ]));
});
