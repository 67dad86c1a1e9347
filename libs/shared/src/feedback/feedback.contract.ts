import { z } from 'zod';
import { LinkToken } from '../identity';
import { Instant, LocalDate, Paragraphs, RegionId, RoundId, SequenceId, Text, WorkshopId } from '../kernel';
import { WorkshopTitle } from '../workshops';
import { ScaleQuestion, scaleQuestions, TextQuestion, textQuestions } from './feedback';

const step = z.number().int().min(1).max(5).optional();
const words = Paragraphs(2000, 1).optional();

/** What somebody says of a workshop. Everything can be left out, but not all of it. */
export const GiveFeedback = z
  .strictObject({ useful: step, understandable: step, exchange: step, pace: step, recommend: step, helped: words, missing: words })
  .refine((answers) => [...scaleQuestions, ...textQuestions].some((question) => answers[question] !== undefined), {
    path: ['useful'],
    params: { rule: 'required' },
  })
  .meta({ id: 'GiveFeedback' });
export type GiveFeedback = z.infer<typeof GiveFeedback>;

export const ReleaseFeedback = z.strictObject({}).meta({ id: 'ReleaseFeedback' });
export type ReleaseFeedback = z.infer<typeof ReleaseFeedback>;

export const FeedbackLinkParams = z.strictObject({ token: LinkToken });
export type FeedbackLinkParams = z.infer<typeof FeedbackLinkParams>;

/** The form as the link in the letter opens it; says nothing about the person it was sent to. */
export const FeedbackForm = z
  .object({
    workshopId: WorkshopId,
    title: WorkshopTitle,
    date: LocalDate,
    regionName: Text(200),
    openUntil: LocalDate,
    open: z.boolean(),
    answered: z.boolean(),
  })
  .meta({ id: 'FeedbackForm' });
export type FeedbackForm = z.infer<typeof FeedbackForm>;

export const FeedbackResultsView = z
  .object({
    answers: z.number().int(),
    scales: z.array(
      z.object({
        question: ScaleQuestion,
        answered: z.number().int(),
        mean: z.number().nullable(),
        counts: z.array(z.number().int()).length(5),
      }),
    ),
    texts: z.array(z.object({ question: TextQuestion, texts: z.array(Text(2000)) })),
  })
  .meta({ id: 'FeedbackResultsView' });
export type FeedbackResultsView = z.infer<typeof FeedbackResultsView>;

/** How the feedback on one workshop stands. `results` is null while fewer than five answers may be shown. */
export const FeedbackView = z
  .object({
    id: WorkshopId,
    workshopId: WorkshopId,
    sequenceId: SequenceId,
    roundId: RoundId,
    regionId: RegionId,
    reachable: z.number().int(),
    releasedAt: Instant.nullable(),
    openUntil: LocalDate.nullable(),
    open: z.boolean(),
    asked: z.number().int(),
    answered: z.number().int(),
    results: FeedbackResultsView.nullable(),
  })
  .meta({ id: 'FeedbackView' });
export type FeedbackView = z.infer<typeof FeedbackView>;

/** What was said of the workshops of a round, by their position; only of workshops whose own results are shown. */
export const RoundFeedback = z
  .object({
    id: RoundId,
    roundId: RoundId,
    positions: z.array(
      z.object({
        position: z.number().int(),
        workshops: z.number().int(),
        asked: z.number().int(),
        results: FeedbackResultsView.nullable(),
      }),
    ),
  })
  .meta({ id: 'RoundFeedback' });
export type RoundFeedback = z.infer<typeof RoundFeedback>;
