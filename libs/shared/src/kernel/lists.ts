/** The list without `false`, `null` and `undefined`, so that refusals can be written as conditions in a list. */
export const compact = <Item>(items: readonly (Item | false | null | undefined)[]): Item[] =>
  items.filter((item): item is Item => item !== false && item !== null && item !== undefined);
