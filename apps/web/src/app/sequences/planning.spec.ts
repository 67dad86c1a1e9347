import { calendar, sequenceWith, workshopAt } from '../../testing/sequences';
import { missingPositions, proposeMissing } from './planning';

const wishes = { startsAt: '09:00', endsAt: '16:00' } as const;
const facts = { calendar, wishes, timeZone: 'Europe/Berlin', today: '2026-11-24' } as const;

describe('Places of a sequence that have no date', () => {
  it('are those without a workshop, or whose workshop was cancelled', () => {
    const sequence = sequenceWith([workshopAt(1, '2027-02-01'), workshopAt(2, '2027-03-01', { state: 'cancelled' })]);

    expect(missingPositions(sequence)).toEqual([2, 3]);
  });

  it('get dates after the workshop before them', () => {
    const proposal = proposeMissing({ ...facts, missing: [2, 3], standing: [{ position: 1, date: '2027-02-01' }] });

    expect(proposal.dates).toEqual([
      { position: 2, date: '2027-02-15' },
      { position: 3, date: '2027-03-01' },
    ]);
  });

  it('get none where their neighbours leave no room for the gap', () => {
    const standing = [
      { position: 1, date: '2027-02-01' },
      { position: 3, date: '2027-02-08' },
    ] as const;

    expect(proposeMissing({ ...facts, missing: [2], standing })).toEqual({
      dates: [],
      shortfalls: [{ code: 'PHASE_TOO_SHORT', wanted: 1, placed: 0 }],
    });
  });
});
