import type { Language } from '@kaskade/shared';
import { AsyncLocalStorage } from 'node:async_hooks';

/** A POST that its client may send twice: the key, who sent it where, and what it said. */
export interface KeyedRequest {
  readonly key: string;
  readonly owner: string;
  readonly route: string;
  readonly bodyHash: string;
  settled: boolean;
}

/** What is known of the request in whose course something happens. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: Language;
  keyed: KeyedRequest | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs the rest of the request with this context. */
export const runInContext = <Result>(context: RequestContext, work: () => Result): Result => storage.run(context, work);

/** The context of this request; null in jobs and at start. */
export const currentContext = (): RequestContext | null => storage.getStore() ?? null;

/** The language in which this request wants to be answered; German outside of requests. */
export const currentLanguage = (): Language => storage.getStore()?.language ?? 'de';

/** For bodies that are no JSON: says what this one was, so that another one under the same idempotency key is told apart. */
export function noteBody(bodyHash: string): void {
  const here = storage.getStore();
  if (here?.keyed) here.keyed = { ...here.keyed, bodyHash };
}
