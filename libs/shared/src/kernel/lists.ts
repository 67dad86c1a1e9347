/** The list without `false`, `null` and `undefined`, so that refusals can be written as conditions in a list. */
export const compact = <Item>(items: readonly (Item | false | null | undefined)[]): Item[] =>
  items.filter((item): item is Item => item !== false && item !== null && item !== undefined);

/** A change as far as it was given: its fields without those that are undefined. */
export type Given<Change> = { [Field in keyof Change]?: Exclude<Change[Field], undefined> };

/** Leaves out what is undefined, so that a partial change does not overwrite what it does not mention. */
export const given = <Change extends object>(change: Change): Given<Change> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Given<Change>;
