import { lacksPlace, noRole, roleMessageOf } from './role-draft';

describe('Giving a role', () => {
  it('asks for the region of a coordinator before it can be given', () => {
    expect(lacksPlace({ ...noRole, role: 'coordinator' })).toBe(true);
    expect(lacksPlace({ ...noRole, role: 'coordinator', regionId: 'north' })).toBe(false);
  });

  it('asks for no place where a role has none', () => {
    expect(lacksPlace({ ...noRole, role: 'nationalTeam' })).toBe(false);
  });

  it('forgets a region that was chosen for a role chosen before', () => {
    expect(roleMessageOf({ ...noRole, role: 'funder', regionId: 'north', validFrom: '2027-01-01' })).toEqual({
      role: 'funder',
      validFrom: '2027-01-01',
    });
  });
});
