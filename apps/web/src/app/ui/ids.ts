let last = 0;

/** An id that no other element of the document has, for wiring labels and hints. */
export const uniqueId = (prefix: string): string => `${prefix}-${(last += 1)}`;
