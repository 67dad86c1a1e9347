import { faultsSeen, openStage, type Stage } from './support/cast';
import { acceptAndBegin, applyForTheRegion, inviteCoordinator, openRound } from './journey/open-a-round';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('2027-01-11T08:00:00Z');
});
afterAll(() => stage.close());

describe('Three people', () => {
  it('lead a round from its opening to the attendance in the national view', async () => {
    await openRound(stage);
    await inviteCoordinator(stage);
    await applyForTheRegion(stage);
    await acceptAndBegin(stage);

    expect(faultsSeen(stage)).toEqual([]);
  });
});
