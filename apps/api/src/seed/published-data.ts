import { DeliveryMode, LocalDate, RegionKind, Text } from '@kaskade/shared';
import { z } from 'zod';
import published from './data/mint-rounds.json';

const Precision = z.enum(['day', 'month', 'approximate']).default('day');
const Source = z.url().max(2000);

const Milestone = z.object({
  type: z.enum(['kickoff', 'kickoff_workshop', 'deepening_workshop', 'regional_phase', 'closing_event', 'call_open']),
  title: Text(200),
  mode: DeliveryMode.optional(),
  city: Text(200).optional(),
  startDate: LocalDate,
  endDate: LocalDate.optional(),
  precision: Precision,
  sourceUrl: Source,
});

const Network = z.object({
  name: Text(200),
  state: Text(100),
  city: Text(200).optional(),
  states: z.array(Text(100)).optional(),
  sourceUrl: Source.optional(),
});

const Round = z.object({
  name: Text(200),
  ordinal: z.number().int(),
  startDate: LocalDate,
  startDatePrecision: Precision,
  endDate: LocalDate.optional(),
  endDatePrecision: Precision,
  sourceUrl: Source,
  networkCount: z.number().int(),
  initiativeCount: z.number().int().optional(),
  coordinatorCount: z.number().int().optional(),
  milestones: z.array(Milestone),
  networks: z.array(Network),
});

const Region = Network.extend({ kind: RegionKind, sourceUrl: Source });

const PublishedData = z.object({ rounds: z.array(Round), regions: z.array(Region) });

export type PublishedMilestone = z.infer<typeof Milestone>;
export type PublishedRoundData = z.infer<typeof Round>;
export type PublishedRegionData = z.infer<typeof Region>;

/** What public pages tell of five rounds and 81 networks, each with its source; facts only, no persons. `_meta` in the file says how it was gathered. */
export const publishedData = (): z.infer<typeof PublishedData> => PublishedData.parse(published);
