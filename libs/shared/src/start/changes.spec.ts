import { groupChanges, mostTargets, type CountedChange } from './changes';
import { toldChanges } from './told-changes';

const change = (what: CountedChange['what'], name: string, at: string, count = 1): CountedChange => ({
  what,
  count,
  latestAt: `2027-03-${at}T09:00:00Z`,
  target: { kind: 'initiative', id: `019b0000-0000-7000-8000-0000000000${at}`, name: { de: name }, regionName: null },
});

describe('Changes since the last visit', () => {
  it('come by kind, the weightiest first, each with how often and when last', () =>
    expect(
      groupChanges([
        change('initiative.created', 'A', '12'),
        change('invitation.accepted', 'B', '10', 2),
        change('invitation.accepted', 'C', '11'),
      ]),
    ).toMatchObject([
      {
        what: 'invitation.accepted',
        count: 3,
        latestAt: '2027-03-11T09:00:00Z',
        targets: [{ name: { de: 'C' } }, { name: { de: 'B' }, count: 2 }],
      },
      { what: 'initiative.created', count: 1 },
    ]));

  it('name a few of the things they are about, and count the others', () => {
    const [group] = groupChanges(['10', '11', '12', '13', '14'].map((at) => change('registration.made', at, at)));
    expect(group).toMatchObject({ count: 5, moreTargets: 5 - mostTargets });
    expect(group?.targets.map(({ name }) => name.de)).toEqual(['14', '13', '12']);
  });

  it('are told of once each', () => expect(new Set(toldChanges).size).toBe(toldChanges.length));
});
