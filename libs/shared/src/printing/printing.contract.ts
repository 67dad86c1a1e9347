import { z } from 'zod';
import { Language } from '../kernel';
import { LabelSheetName } from './label-sheets';

/** In which language something is printed; without it, in that of the request. */
export const PrintQuery = z.object({ language: Language.optional() });
export type PrintQuery = z.infer<typeof PrintQuery>;

/** Name badges: the sheet, and how many of its labels are used up already. */
export const BadgeQuery = PrintQuery.extend({
  sheet: LabelSheetName.default('cut90x55'),
  used: z.coerce.number().int().min(0).max(20).default(0),
});
export type BadgeQuery = z.infer<typeof BadgeQuery>;
