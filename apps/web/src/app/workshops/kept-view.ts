import { linkedSignal, untracked, type WritableSignal } from '@angular/core';

/** A view that stays while it is read again, and goes when another thing is asked for. */
export function keptView<View>(read: () => View | null, isStillAsked: (view: View) => boolean): WritableSignal<View | null> {
  return linkedSignal<View | null, View | null>({
    source: read,
    computation: (newest, previous) => newest ?? untracked(() => stillAsked(previous?.value ?? null, isStillAsked)),
  });
}

const stillAsked = <View>(view: View | null, isStillAsked: (view: View) => boolean): View | null =>
  view !== null && isStillAsked(view) ? view : null;
