import { computed, signal, type Signal } from '@angular/core';
import { ProblemError } from '../platform/http/problem-error';

/** Acts behind single buttons: which one is under way, and why the last one was refused. */
export interface Attempts {
  readonly refusals: Signal<readonly string[]>;
  isBusy(name: string): boolean;
  /** Tries an act. */
  run(name: string, act: () => Promise<unknown>): Promise<void>;
}

/** Where somebody else was quicker, `onStale` has the new state read and gives the sentence that says so. */
export function attempts(onStale: () => string): Attempts {
  const underWay = signal<string | null>(null);
  const refusals = signal<readonly string[]>([]);
  return {
    refusals: computed(() => refusals()),
    isBusy: (name) => underWay() === name,
    run: async (name, act) => {
      if (underWay() !== null) return;
      underWay.set(name);
      refusals.set([]);
      try {
        await act();
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        refusals.set(error.has('VERSION_STALE') ? [onStale()] : error.sentences);
      } finally {
        underWay.set(null);
      }
    },
  };
}
