import { TrainingSessionView } from '@kaskade/shared/rounds';
import { planLike } from './session-dialog';

const kickOff = {
  kind: 'kickoff',
  title: { de: 'Auftaktworkshop', en: 'Kick-off workshop' },
  startsOn: '2026-06-29',
  endsOn: '2026-06-29',
  startsAt: '10:00',
  endsAt: '16:00',
  mode: 'online',
  place: null,
  link: null,
};

describe('A national date', () => {
  it('that was removed can be planned again as it was', () => {
    const session = TrainingSessionView.parse({
      ...kickOff,
      id: '01930000-0000-7000-8000-000000000001',
      roundId: '01930000-0000-7000-8000-000000000002',
      timeZone: 'Europe/Berlin',
      precision: 'day',
      version: 1,
      sourceUrl: null,
    });

    expect(planLike(session)).toEqual(kickOff);
  });
});
