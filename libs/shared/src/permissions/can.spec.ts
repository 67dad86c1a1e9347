import fc from 'fast-check';
import { amara, coast, fritz, ines, jonas, kofi, laboratory, nobody, north, observatory, otto, priya } from '../testing';
import { actions } from './actions';
import { can, scopeOf } from './can';
import { grants } from './roles';

const everybody = [ines, amara, jonas, priya, fritz, otto, kofi, nobody];

describe('Permission', () => {
  it('is nothing that visitors or people without a role have', () => {
    expect(actions.filter((action) => can(null, action) || can(nobody, action))).toEqual([]);
  });

  it('reaches everywhere for the national team, and the own region only for coordinators', () => {
    expect(can(ines, 'region.edit', { regionId: coast })).toBe(true);
    expect(can(amara, 'region.edit', { regionId: north })).toBe(true);
    expect(can(amara, 'region.edit', { regionId: coast })).toBe(false);
    expect(can(amara, 'region.edit', { regionId: null })).toBe(false);
    expect(can(amara, 'region.edit', {})).toBe(false);
  });

  it('reaches the own initiative only for its members', () => {
    expect(can(priya, 'participant.edit', { initiativeId: observatory })).toBe(true);
    expect(can(priya, 'participant.edit', { initiativeId: laboratory })).toBe(false);
    expect(can(priya, 'participant.edit', { regionId: north })).toBe(false);
  });

  it('comes from any of somebody’s roles, each within its own limits', () => {
    expect(can(kofi, 'sequence.plan', { regionId: north })).toBe(true);
    expect(can(kofi, 'invitation.answer', { initiativeId: laboratory })).toBe(true);
    expect(can(kofi, 'invitation.answer', { initiativeId: observatory })).toBe(false);
  });

  it('to do business is not given to operators and funders', () => {
    expect(can(otto, 'round.open')).toBe(false);
    expect(can(otto, 'attendance.read')).toBe(false);
    expect(can(fritz, 'person.read')).toBe(false);
  });

  it('never lets the national team take attendance or fill in for a region', () =>
    expect(
      (['attendance.record', 'sequence.plan', 'application.submit', 'invitation.answer'] as const).filter((action) => can(ines, action)),
    ).toEqual([]));

  it('for everything is given to somebody', () => {
    const given = new Set(Object.values(grants).flat());

    expect(actions.filter((action) => !given.has(action))).toEqual([]);
  });
});

describe('The scope of a question', () => {
  it('is everything, some regions and initiatives, or nothing', () => {
    expect(scopeOf(ines, 'application.read')).toEqual({ kind: 'everything' });
    expect(scopeOf(amara, 'application.read')).toEqual({ kind: 'some', regions: [north], initiatives: [] });
    expect(scopeOf(kofi, 'initiative.read')).toEqual({ kind: 'some', regions: [north], initiatives: [laboratory] });
    expect(scopeOf(nobody, 'application.read')).toEqual({ kind: 'some', regions: [], initiatives: [] });
  });

  it('takes in exactly what the same person may touch', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...everybody),
        fc.constantFrom(...actions),
        fc.constantFrom(north, coast),
        fc.constantFrom(observatory, laboratory),
        (actor, action, regionId, initiativeId) => {
          const scope = scopeOf(actor, action);
          const reaches = (kind: 'regions' | 'initiatives', id: string) =>
            scope.kind === 'everything' || scope[kind].some((one) => one === id);
          return (
            can(actor, action, { regionId }) === reaches('regions', regionId) &&
            can(actor, action, { initiativeId }) === reaches('initiatives', initiativeId)
          );
        },
      ),
    ));
});
