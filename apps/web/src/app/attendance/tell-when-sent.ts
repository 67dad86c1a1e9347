import { effect, inject, untracked } from '@angular/core';
import { texts } from '../platform/language/texts';
import { Toasts } from '../ui/toasts';
import { attendanceTexts } from './attendance-texts';
import { PendingClaims } from './pending-claims';

/** Says how many claims have been sent once a connection that was away is back. Call it while constructing a component. */
export function tellWhenSent(): void {
  const t = texts(attendanceTexts);
  const pending = inject(PendingClaims);
  const toasts = inject(Toasts);
  let waited = 0;

  effect(() => {
    const count = pending.all().length;
    if (pending.stuck()) waited = Math.max(waited, count);
    if (count > 0 || waited === 0) return;
    const sent = waited;
    waited = 0;
    untracked(() => toasts.say(t.count('offline.sent', sent)));
  });
}
