import {
  compact,
  federalStateByName,
  type CreateRegion,
  type FederalState,
  type RegionId,
  type TrainingSessionKind,
} from '@kaskade/shared';
import type { INestApplicationContext } from '@nestjs/common';
import { RegionsService } from '../regions/regions.service';
import { ProgrammesService } from '../rounds/programmes.service';
import { PublishedRoundsService, type PublishedRound, type PublishedSession } from '../rounds/published-rounds.service';
import { publishedData, type PublishedMilestone, type PublishedRegionData, type PublishedRoundData } from './published-data';
import { milestoneTitles, regionByPublishedName } from './published-names';

/** Founds the programme and takes in the networks and rounds that are public. Returns the regions by their names. */
export async function loadPublished(app: INestApplicationContext): Promise<ReadonlyMap<string, RegionId>> {
  const { regions, rounds } = publishedData();
  await app.get(ProgrammesService).found({ de: 'MINT-Qualitätsoffensive' });
  const idByName = new Map<string, RegionId>();
  for (const region of regions) {
    const { id } = await app.get(RegionsService).create(null, regionFrom(region), region.sourceUrl);
    idByName.set(region.name, id);
  }
  for (const round of rounds) await app.get(PublishedRoundsService).record(roundFrom(round, idByName));
  return idByName;
}

const regionFrom = ({ name, kind, state, states, city }: PublishedRegionData): CreateRegion => ({
  name,
  kind,
  country: 'DE',
  state: stateOf(state),
  states: compact((states ?? []).map(stateOf)),
  city: city ?? null,
  host: null,
  website: null,
  about: null,
});

function roundFrom(round: PublishedRoundData, idByName: ReadonlyMap<string, RegionId>): PublishedRound {
  const call = round.milestones.find(({ type }) => type === 'call_open');
  const phase = round.milestones.find(({ type }) => type === 'regional_phase');
  return {
    name: round.name,
    ordinal: round.ordinal,
    starts: { on: round.startDate, precision: round.startDatePrecision },
    ends: round.endDate ? { on: round.endDate, precision: round.endDatePrecision } : null,
    callOpens: call ? { on: call.startDate, precision: call.precision } : null,
    regionalPhase: phase ? { from: phase.startDate, until: phase.endDate ?? phase.startDate, precision: phase.precision } : null,
    regionCount: round.networkCount,
    initiativeCount: round.initiativeCount ?? null,
    coordinatorCount: round.coordinatorCount ?? null,
    sourceUrl: round.sourceUrl,
    sessions: compact(round.milestones.map(sessionFrom)),
    regions: round.networks.map((network) => ({
      name: network.name,
      regionId: idByName.get(regionByPublishedName[network.name] ?? network.name) ?? null,
      state: stateOf(network.state),
      city: network.city ?? null,
      sourceUrl: network.sourceUrl ?? round.sourceUrl,
    })),
  };
}

const sessionKinds: Readonly<Partial<Record<PublishedMilestone['type'], TrainingSessionKind>>> = {
  kickoff: 'kickoff',
  kickoff_workshop: 'kickoff',
  deepening_workshop: 'deepening',
  closing_event: 'closing',
};

/** The call and the regional phase are days of the round itself, not dates of their own. */
function sessionFrom({ type, title, mode, city, startDate, endDate, precision, sourceUrl }: PublishedMilestone): PublishedSession | null {
  const kind = sessionKinds[type];
  return kind
    ? {
        kind,
        title: titleOf(title),
        startsOn: startDate,
        endsOn: endDate ?? startDate,
        precision,
        mode: mode ?? null,
        place: city ?? null,
        sourceUrl,
      }
    : null;
}

const titleOf = (title: string) => milestoneTitles[title] ?? { de: title };

function stateOf(name: string): FederalState {
  return federalStateByName(name) ?? unknownState(name);
}

function unknownState(name: string): never {
  throw new Error(`${name} is no federal state`);
}
