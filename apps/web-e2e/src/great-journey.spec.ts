import {
  answerTheInvitation,
  inviteTheInitiative,
  planTheSequence,
  publishTheFirstWorkshop,
  registerForTheWorkshop,
} from './journey/prepare-the-workshops';
import { documentTheWorkshop, seeWhatCameOfIt, takeAttendance } from './journey/take-attendance';
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

    await planTheSequence(stage);
    await inviteTheInitiative(stage);
    await answerTheInvitation(stage);
    await publishTheFirstWorkshop(stage);
    await registerForTheWorkshop(stage);

    await takeAttendance(stage);
    await documentTheWorkshop(stage);
    await seeWhatCameOfIt(stage);

    expect(faultsSeen(stage)).toEqual([]);
  });
});
