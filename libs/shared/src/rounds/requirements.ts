import { z } from 'zod';
import type { Curriculum } from './curriculum';

/** What makes a coordinator qualified in a round (rule D4). */
export const QualificationRequirements = z
  .object({
    kickoff: z.boolean(),
    deepenings: z.number().int().min(0).max(12),
    allWorkshopsDocumented: z.boolean(),
    closing: z.boolean(),
  })
  .meta({ id: 'QualificationRequirements' });
export type QualificationRequirements = z.infer<typeof QualificationRequirements>;

/** What a round asks of its coordinators: what rule D4 names, with the number of deepenings of its curriculum. */
export const qualificationRequirementsOf = ({ deepeningsForQualification }: Curriculum): QualificationRequirements => ({
  kickoff: true,
  deepenings: deepeningsForQualification,
  allWorkshopsDocumented: true,
  closing: true,
});
