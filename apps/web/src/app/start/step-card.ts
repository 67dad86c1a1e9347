import type { NextStep } from '@kaskade/shared/start';
import type { IconName } from '../ui/icon';

/** A step as its card shows it: what to do, why, and where. */
export interface StepCard {
  readonly heading: string;
  readonly detail: string;
  readonly icon: IconName;
  readonly link: string | readonly unknown[];
  readonly query: Record<string, string> | null;
}

/** Steps of one kind, or of several. */
export type Step<Kind extends NextStep['kind']> = Extract<NextStep, { kind: Kind }>;

export const stepCard = (
  heading: string,
  detail: string,
  icon: IconName,
  link: StepCard['link'],
  query: StepCard['query'] = null,
): StepCard => ({ heading, detail, icon, link, query });
