import { addDays, scaleQuestions, type Actor, type GiveFeedback, type WorkshopSummary } from '@kaskade/shared';
import { FeedbackService } from '../../feedback/feedback.service';
import { MailsService } from '../../mails/mails.service';
import { onDate, type Stage } from './stage';
import { saidHelped, saidMissing, usualSteps } from './words';

const mostLetters = 100;
const everyThirdIsSilent = 3;

/** Asks for feedback the day after the workshop; two of three answer by the link of their letter, some with a sentence. */
export async function playFeedback(stage: Stage, coordinator: Actor, workshop: WorkshopSummary): Promise<void> {
  const feedback = stage.app.get(FeedbackService);
  await onDate(addDays(workshop.date, 1), '11:00', () => feedback.release(coordinator, workshop.id));
  const links = await linksOf(stage, coordinator, workshop);
  for (const [index, link] of links.entries())
    if (index % everyThirdIsSilent > 0)
      await onDate(addDays(workshop.date, 2), '20:00', () => feedback.give(link, answersOf(stage, index)));
}

/** The links to this workshop's form that people find in their letters. */
async function linksOf({ app }: Stage, coordinator: Actor, { id, regionId }: WorkshopSummary): Promise<string[]> {
  const { items } = await app.get(MailsService).page(coordinator, { regionId, limit: mostLetters });
  const links: string[] = [];
  for (const { id: mail } of items.filter(({ template }) => template === 'feedback')) {
    const { text } = await app.get(MailsService).view(coordinator, mail);
    const link = /\/feedback\/([\w-]+)/.exec(text)?.[1] ?? '';
    if ((await app.get(FeedbackService).form(link)).workshopId === id) links.push(link);
  }
  return links;
}

function answersOf({ people }: Stage, index: number): GiveFeedback {
  const scales = Object.fromEntries(scaleQuestions.map((question) => [question, people.oneOf(usualSteps[question])]));
  return {
    ...scales,
    ...(index % 4 === 1 ? { helped: people.oneOf(saidHelped) } : {}),
    ...(index % 5 === 2 ? { missing: people.oneOf(saidMissing) } : {}),
  };
}
