import type { Instant } from '@kaskade/shared';
import { AsyncLocalStorage } from 'node:async_hooks';

const acted = new AsyncLocalStorage<Instant>();

/**
 * Runs the work as if it were that instant: every clock that is asked in its course says so. For the demo, whose people acted in the
 * past, and for tests; nobody else may call it.
 */
export const actingAt = <Result>(instant: Instant, work: () => Promise<Result>): Promise<Result> => acted.run(instant, work);

/** The instant in whose course this runs, or null where time is what it is. */
export const instantActedAt = (): Instant | null => acted.getStore() ?? null;
