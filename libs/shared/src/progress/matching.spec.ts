import { noInitiatives } from '../initiatives';
import { nobody } from '../attendance';
import { InitiativeId, InvitationId, RegionId, RoundId } from '../kernel';
import type { WorkshopState } from '../workshops';
import type { ProgressQuery, ProgressRow, RegionProgress } from './progress.contract';
import { regionsMatching, rowsMatching } from './matching';

const region = (name: string, states: (WorkshopState | null)[], more: Partial<RegionProgress> = {}): RegionProgress => ({
  id: RegionId.parse('01980000-0000-7000-8000-000000000001'),
  regionId: RegionId.parse('01980000-0000-7000-8000-000000000001'),
  regionName: name,
  federalState: 'HE',
  roundId: RoundId.parse('01980000-0000-7000-8000-000000000002'),
  state: 'running',
  sequenceId: null,
  initiatives: noInitiatives,
  counters: nobody,
  steps: states.map((state, index) => ({ position: index + 1, workshopId: null, state, date: null, registered: 0, tookPart: 0 })),
  ...more,
});

const regions = [
  region('MINT-Region Nordhessen', ['held', 'published', null]),
  region('MINT-Netzwerk Küste', ['documented', 'documented', 'held'], { federalState: 'SH', state: 'completed' }),
  region('MINT-Cluster Rhön', ['held', null, null], { state: 'withdrawn' }),
];

const named = (query: ProgressQuery) => regionsMatching(regions, query).map(({ regionName }) => regionName.split(' ').at(-1));

describe('The regions of a round', () => {
  it.each<[string, ProgressQuery, string[]]>([
    ['are all there when nothing is asked', {}, ['Nordhessen', 'Küste', 'Rhön']],
    ['are found by words of their name, whatever the case', { q: 'küste NETZ' }, ['Küste']],
    ['are told apart by their federal state', { federalState: 'HE' }, ['Nordhessen', 'Rhön']],
    ['are told apart by how they stand in the round', { standing: 'withdrawn' }, ['Rhön']],
    ['are found by the state of any workshop', { state: 'held' }, ['Nordhessen', 'Küste', 'Rhön']],
    ['have held a workshop that is documented by now', { state: 'held', position: 1 }, ['Nordhessen', 'Küste', 'Rhön']],
    ['are found by the state of one workshop', { state: 'held', position: 3 }, ['Küste']],
    ['lack a workshop only while they are in the round', { state: 'not_planned' }, ['Nordhessen']],
    ['answer to all questions together', { q: 'mint', federalState: 'SH', state: 'published' }, []],
  ])('%s', (_, query, found) => expect(named(query)).toEqual(found));
});

describe('The initiatives of a sequence', () => {
  const row = (initiativeName: string, state: ProgressRow['state']): ProgressRow => ({
    id: InvitationId.parse('01980000-0000-7000-8000-000000000003'),
    initiativeId: InitiativeId.parse('01980000-0000-7000-8000-000000000004'),
    initiativeName,
    regionId: RegionId.parse('01980000-0000-7000-8000-000000000001'),
    state,
    droppingOut: null,
    cells: [],
  });

  it('are found by name and by how they stand', () => {
    const rows = [row('Sternwarte', 'active'), row('Schülerlabor Stern', 'dropped_out'), row('Garten', 'dropped_out')];
    const named = (query: Parameters<typeof rowsMatching>[1]) => rowsMatching(rows, query).map(({ initiativeName }) => initiativeName);

    expect(named({})).toHaveLength(3);
    expect(named({ q: 'stern', state: 'dropped_out' })).toEqual(['Schülerlabor Stern']);
  });
});
