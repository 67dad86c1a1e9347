/** SQL: the round with this alias is not over. What is over asks nothing of anybody, so that no question grows with past rounds. */
export const isUnderWay = (round: string): string => `${round}.state not in ('completed', 'archived', 'cancelled')`;

/** SQL: the region of a row with this alias has not left the round. Who left owes it nothing any more, and nobody answers it. */
export const takesPart = (of: string): string =>
  `not exists (select from participations p where p.round_id = ${of}.round_id and p.region_id = ${of}.region_id and p.state = 'withdrawn')`;
