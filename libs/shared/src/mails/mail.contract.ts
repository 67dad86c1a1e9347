import { z } from 'zod';
import { Instant, Language, MailId, PageQuery, pageOf, RegionId, RoundId, Text } from '../kernel';

/** `kept` where no mail server is configured: the mail is shown instead of sent. */
export const MailState = z.enum(['waiting', 'sent', 'failed', 'kept']);
export type MailState = z.infer<typeof MailState>;

export const MailSummary = z
  .object({
    id: MailId,
    roundId: RoundId.nullable(),
    regionId: RegionId.nullable(),
    to: Text(254),
    toName: Text(200),
    language: Language,
    subject: Text(300),
    template: Text(60),
    state: MailState,
    createdAt: Instant,
    sentAt: Instant.nullable(),
    attempts: z.number().int(),
    lastError: Text(500).nullable(),
    hasCalendar: z.boolean(),
  })
  .meta({ id: 'MailSummary' });
export type MailSummary = z.infer<typeof MailSummary>;

export const MailView = MailSummary.extend({ text: Text(20000), html: Text(60000), calendar: Text(20000).nullable() }).meta({
  id: 'MailView',
});
export type MailView = z.infer<typeof MailView>;

export const MailPage = pageOf(MailSummary, 'MailPage');

export const MailQuery = PageQuery.extend({ state: MailState.optional(), regionId: RegionId.optional() });
export type MailQuery = z.infer<typeof MailQuery>;

export const MailParams = z.strictObject({ id: MailId });
export type MailParams = z.infer<typeof MailParams>;
