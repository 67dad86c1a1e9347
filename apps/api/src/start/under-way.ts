/** SQL: the round with this alias is not over. What is over asks nothing of anybody, so that no question grows with past rounds. */
export const isUnderWay = (round: string): string => `${round}.state not in ('completed', 'archived', 'cancelled')`;
