import { refuse } from '@kaskade/shared';
import { rowOf, type Tx } from '../database/rows';
import { currentContext } from './request-context';

/** Thrown to leave a transaction whose act was already done: carries the first answer. */
export class AlreadyDone extends Error {
  constructor(readonly answer: unknown) {
    super('already done');
  }
}

/**
 * Does the work of a request with an idempotency key once: the key is claimed and its answer kept in the work's own
 * transaction. A second request with the key waits for the first to commit and then gets its answer; with another body it is
 * refused with IDEMPOTENCY_KEY_REUSED. Work that is refused leaves no key behind.
 */
export async function settleIdempotency<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  const keyed = currentContext()?.keyed ?? null;
  if (!keyed || keyed.settled) return work();
  const claimed = await rowOf(
    tx,
    `insert into idempotency_keys (owner, key, route, body_hash) values ($1, $2, $3, $4)
     on conflict (owner, key) do nothing returning key`,
    [keyed.owner, keyed.key, keyed.route, keyed.bodyHash],
  );
  if (!claimed) throw new AlreadyDone(await firstAnswer(tx, keyed));
  const result = await work();
  await tx.query('update idempotency_keys set answer = $3 where owner = $1 and key = $2', [
    keyed.owner,
    keyed.key,
    JSON.stringify(result ?? null),
  ]);
  return result;
}

/** From here on the request's key has done its work: its transaction has committed, and further ones run without it. */
export function noteSettled(): void {
  const keyed = currentContext()?.keyed;
  if (keyed) keyed.settled = true;
}

async function firstAnswer(tx: Tx, keyed: { owner: string; key: string; route: string; bodyHash: string }): Promise<unknown> {
  const kept = await rowOf<{ route: string; body_hash: string; answer: unknown }>(
    tx,
    'select route, body_hash, answer from idempotency_keys where owner = $1 and key = $2',
    [keyed.owner, keyed.key],
  );
  if (kept?.route !== keyed.route || kept.body_hash !== keyed.bodyHash) refuse({ code: 'IDEMPOTENCY_KEY_REUSED' });
  return kept.answer;
}
