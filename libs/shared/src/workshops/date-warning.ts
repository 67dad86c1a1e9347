import { z } from 'zod';
import { LocalDate, LocalTime, Text } from '../kernel';
import { TrainingSessionKind } from '../rounds';
import { WorkshopTitle } from './workshop';

const position = z.number().int();
const bilingual = z.object({ de: Text(200), en: Text(200) });

/** What speaks against a date without forbidding it (rule D7). */
export const DateWarning = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('GAP_SHORT'), neighbour: position, days: z.number().int(), recommended: z.number().int() }),
    z.object({ code: z.literal('PUBLIC_HOLIDAY'), name: bilingual, everywhere: z.boolean() }),
    z.object({ code: z.literal('SCHOOL_HOLIDAY'), name: Text(200), until: LocalDate }),
    z.object({ code: z.literal('COORDINATOR_BUSY'), personName: Text(200), title: WorkshopTitle, startsAt: LocalTime }),
    z.object({ code: z.literal('NATIONAL_DATE'), kind: TrainingSessionKind }),
    z.object({ code: z.literal('OUTSIDE_PHASE'), from: LocalDate, until: LocalDate }),
  ])
  .meta({ id: 'DateWarning' });
export type DateWarning = z.infer<typeof DateWarning>;

/** Why a proposal has fewer or worse dates than wished. */
export const ProposalShortfall = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('PHASE_UNKNOWN') }),
    z.object({ code: z.literal('PHASE_TOO_SHORT'), wanted: z.number().int(), placed: z.number().int() }),
    z.object({ code: z.literal('NO_FREE_DAY'), position }),
  ])
  .meta({ id: 'ProposalShortfall' });
export type ProposalShortfall = z.infer<typeof ProposalShortfall>;
