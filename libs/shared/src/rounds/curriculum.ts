import { z } from 'zod';
import { Translated } from '../kernel';

/** One workshop of every sequence of a round: what it is called and what it is for. */
export const CurriculumWorkshop = z
  .object({ position: z.number().int().min(1).max(12), title: Translated(), goal: Translated(500) })
  .meta({ id: 'CurriculumWorkshop' });
export type CurriculumWorkshop = z.infer<typeof CurriculumWorkshop>;

/** What a round consists of. Copied into the round when it opens; a later change never rewrites a running round. */
export const Curriculum = z
  .object({
    workshops: z.array(CurriculumWorkshop).min(1).max(12),
    recommendedGapDays: z.number().int().min(0).max(365),
    deepeningsForQualification: z.number().int().min(0).max(12),
  })
  .meta({ id: 'Curriculum' });
export type Curriculum = z.infer<typeof Curriculum>;

/** Two weeks at least, because initiatives do the self-analysis of one offer in between (rule D7). */
export const recommendedGapDays = 14;

/** Three workshops that build on each other, as the MINT-Qualitätsoffensive runs them; the number itself is data (rule D5). */
export const defaultCurriculum: Curriculum = {
  recommendedGapDays,
  deepeningsForQualification: 2,
  workshops: [
    {
      position: 1,
      title: { de: 'Qualität verstehen', en: 'Understanding quality' },
      goal: {
        de: 'Wirkung und Qualität eines Angebots beschreiben und die Selbstanalyse kennenlernen',
        en: 'Describe the impact and quality of an offer and get to know the self-analysis',
      },
    },
    {
      position: 2,
      title: { de: 'Angebote weiterentwickeln', en: 'Improving offers' },
      goal: {
        de: 'Ergebnisse der Selbstanalyse auswerten und Maßnahmen planen',
        en: 'Read the results of the self-analysis and plan measures',
      },
    },
    {
      position: 3,
      title: { de: 'Gemeinsam wirken', en: 'Working together' },
      goal: {
        de: 'Maßnahmen prüfen und gemeinsame Projekte in der Region verabreden',
        en: 'Review measures and agree on common projects in the region',
      },
    },
  ],
};
