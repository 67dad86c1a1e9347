import { computed, effect, signal, type Signal, untracked } from '@angular/core';

const pause = 1200;

export type SaveStanding = 'saved' | 'waiting' | 'saving' | 'failed';

/** A draft that is kept on the server while somebody writes. */
export interface Autosave<Draft> {
  readonly standing: Signal<SaveStanding>;
  /** Why the last attempt failed. */
  readonly failure: Signal<unknown>;
  /** This draft is what the server has. */
  begin(draft: Draft): void;
  /** Saves now what is not saved yet; true where everything is saved afterwards. */
  flush(): Promise<boolean>;
}

/** Saves after a pause in writing, one save at a time. A draft that is not `ready` waits until it is. Call it while constructing. */
export function autosave<Draft>(options: {
  draft: Signal<Draft>;
  ready: (draft: Draft) => boolean;
  save: (draft: Draft) => Promise<void>;
}): Autosave<Draft> {
  const kept = signal<Draft | null>(null);
  const saving = signal(false);
  const failure = signal<unknown>(null);
  let last: Promise<unknown> = Promise.resolve();

  const saveNewest = async (): Promise<void> => {
    const draft = options.draft();
    if (draft === kept() || !options.ready(draft)) return;
    saving.set(true);
    try {
      await options.save(draft);
      kept.set(draft);
      failure.set(null);
    } catch (error) {
      failure.set(error);
    } finally {
      saving.set(false);
    }
  };
  const flush = async (): Promise<boolean> => {
    last = last.then(saveNewest);
    await last;
    return options.draft() === kept();
  };

  effect((onCleanup) => {
    const draft = options.draft();
    if (untracked(kept) === null || draft === untracked(kept)) return;
    const timer = setTimeout(() => void flush(), pause);
    onCleanup(() => clearTimeout(timer));
  });

  return {
    standing: computed(() =>
      saving() ? 'saving' : failure() !== null ? 'failed' : kept() === null || options.draft() === kept() ? 'saved' : 'waiting',
    ),
    failure: failure.asReadonly(),
    begin: (draft) => {
      kept.set(draft);
      failure.set(null);
    },
    flush,
  };
}
