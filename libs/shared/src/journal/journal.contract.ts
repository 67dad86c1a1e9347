import { z } from 'zod';
import { InitiativeId, Instant, JournalEntryId, LocalDate, PageQuery, pageOf, PersonId, RegionId, RoundId, Text } from '../kernel';

/** What happened, who did it, when: an entry nobody can change (rule D23). `facts` are values, never sentences. */
export const JournalEntryView = z
  .object({
    id: JournalEntryId,
    what: Text(100),
    at: Instant,
    actorId: PersonId.nullable(),
    actorName: Text(200).nullable(),
    roundId: RoundId.nullable(),
    regionId: RegionId.nullable(),
    regionName: Text(200).nullable(),
    initiativeId: InitiativeId.nullable(),
    subject: Text(200).nullable(),
    facts: z.record(Text(60), z.union([Text(4000), z.number(), z.boolean(), z.null()])),
  })
  .meta({ id: 'JournalEntryView' });
export type JournalEntryView = z.infer<typeof JournalEntryView>;

export const JournalPage = pageOf(JournalEntryView, 'JournalPage');

export const JournalQuery = PageQuery.extend({
  roundId: RoundId.optional(),
  regionId: RegionId.optional(),
  what: z.string().max(100).optional(),
  from: LocalDate.optional(),
  until: LocalDate.optional(),
});
export type JournalQuery = z.infer<typeof JournalQuery>;
