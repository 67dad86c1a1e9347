import { z } from 'zod';
import { isStorable } from './texts';

/** Entries of a page unless the question says otherwise. */
export const defaultPageSize = 50;

/** What every list understands: free-text search, page size and the key after which the page begins. */
export const PageQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .max(100)
    .refine(isStorable, { params: { rule: 'unreadable' } })
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(defaultPageSize),
  after: z.string().max(500).optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page: its entries, the key of the next page (null on the last) and how many entries the whole list has. */
export const pageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .object({
      items: z.array(item),
      next: z.string().max(500).nullable(),
      total: z.number().int(),
    })
    .meta({ id });

export interface Page<Item> {
  readonly items: Item[];
  readonly next: string | null;
  readonly total: number;
}
