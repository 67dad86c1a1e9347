import { noInitiatives } from '../initiatives';
import { nobody } from '../attendance';
import { RegionId, RoundId } from '../kernel';
import type { WorkshopState } from '../workshops';
import type { ProgressQuery, RegionProgress } from './progress.contract';
import { regionsMatching } from './region-filter';

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
    ['are found by the state of one workshop', { state: 'held', position: 3 }, ['Küste']],
    ['lack a workshop only while they are in the round', { state: 'not_planned' }, ['Nordhessen']],
    ['answer to all questions together', { q: 'mint', federalState: 'SH', state: 'published' }, []],
  ])('%s', (_, query, found) => expect(named(query)).toEqual(found));
});
