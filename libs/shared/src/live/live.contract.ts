import { z } from 'zod';

/** Topics that one page can follow at once. */
export const mostTopics = 20;

/** What can change before somebody's eyes: a kind of thing and its id, for instance `workshop:0192f0c0-…`. */
export const LiveTopic = z
  .string()
  .max(60)
  .regex(/^[a-z]+:[0-9a-f-]{36}$/);
export type LiveTopic = z.infer<typeof LiveTopic>;

/** Follows these topics; one may be given alone. */
export const LiveQuery = z.strictObject({
  topic: z.union([LiveTopic.transform((topic) => [topic]), z.array(LiveTopic).min(1).max(mostTopics)]),
});
export type LiveQuery = z.infer<typeof LiveQuery>;

/** Something of this topic has changed: fetch it again. Never carries data, so that it tells nothing to whom may not read. */
export const LiveMessage = z.object({ topic: LiveTopic }).meta({ id: 'LiveMessage' });
export type LiveMessage = z.infer<typeof LiveMessage>;
