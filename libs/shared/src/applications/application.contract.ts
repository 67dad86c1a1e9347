import { z } from 'zod';
import { ApplicationId, Instant, PageQuery, pageOf, Paragraphs, RegionId, RoundId, Text } from '../kernel';
import { FederalState } from '../regions';

/** How an application stands; `withdrawn` at any time by the applicant. */
export const ApplicationState = z.enum(['draft', 'submitted', 'accepted', 'waitlisted', 'declined', 'withdrawn']);
export type ApplicationState = z.infer<typeof ApplicationState>;

export const ApplicationView = z
  .object({
    id: ApplicationId,
    roundId: RoundId,
    roundName: Text(200),
    regionId: RegionId,
    regionName: Text(200),
    federalState: FederalState.nullable(),
    state: ApplicationState,
    motivation: Text(4000),
    expectedInitiatives: z.number().int().nullable(),
    submittedAt: Instant.nullable(),
    submittedByName: Text(200).nullable(),
    decidedAt: Instant.nullable(),
    decidedByName: Text(200).nullable(),
    decisionMessage: Text(4000).nullable(),
    placeInLine: z.number().int().nullable(),
    earlierRounds: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'ApplicationView' });
export type ApplicationView = z.infer<typeof ApplicationView>;

export const ApplicationPage = pageOf(ApplicationView, 'ApplicationPage');

export const ApplicationQuery = PageQuery.extend({
  roundId: RoundId.optional(),
  regionId: RegionId.optional(),
  state: ApplicationState.optional(),
  federalState: FederalState.optional(),
});
export type ApplicationQuery = z.infer<typeof ApplicationQuery>;

export const ApplicationParams = z.strictObject({ id: ApplicationId });
export type ApplicationParams = z.infer<typeof ApplicationParams>;

const content = {
  motivation: Paragraphs(4000),
  expectedInitiatives: z.number().int().min(0).max(200).nullable(),
};

/** Begins the application of a region as a draft; it counts only once submitted. */
export const StartApplication = z.strictObject({ roundId: RoundId, regionId: RegionId, ...content }).meta({ id: 'StartApplication' });
export type StartApplication = z.infer<typeof StartApplication>;

export const EditApplication = z.strictObject(content).partial().meta({ id: 'EditApplication' });
export type EditApplication = z.infer<typeof EditApplication>;

export const Decision = z.enum(['accept', 'waitlist', 'decline']);
export type Decision = z.infer<typeof Decision>;

/** The decision with the message that the applicants receive. */
export const DecideApplication = z.strictObject({ decision: Decision, message: Paragraphs(4000) }).meta({ id: 'DecideApplication' });
export type DecideApplication = z.infer<typeof DecideApplication>;

export const WithdrawApplication = z.strictObject({ reason: Paragraphs(2000).optional() }).meta({ id: 'WithdrawApplication' });
export type WithdrawApplication = z.infer<typeof WithdrawApplication>;
