import { reasonsNotToEndRole } from './role-rules';

const today = '2027-03-10';

describe('A role', () => {
  it.each([
    [null, []],
    [today, []],
    ['2027-03-09', [{ code: 'ROLE_ALREADY_ENDED' }]],
  ] as const)('that lasts until %s can be ended once', (validUntil, problems) =>
    expect(reasonsNotToEndRole({ role: 'coordinator', validUntil, othersInNationalTeam: 0 }, today)).toEqual(problems),
  );

  it('of the last member of the national team stays, or nobody could give it to anybody', () => {
    expect(reasonsNotToEndRole({ role: 'nationalTeam', validUntil: null, othersInNationalTeam: 0 }, today)).toEqual([
      { code: 'LAST_NATIONAL_TEAM_MEMBER' },
    ]);
    expect(reasonsNotToEndRole({ role: 'nationalTeam', validUntil: null, othersInNationalTeam: 1 }, today)).toEqual([]);
  });
});
