import { computed, signal, type Signal } from '@angular/core';
import type { WorkshopSummary } from '@kaskade/shared/workshops';

/** The state of a workshop that a dialog starts from. A change by somebody else is noticed, shown and never overwritten unseen. */
export interface StartingPoint {
  /** What a change is sent from. */
  readonly workshop: Signal<WorkshopSummary | null>;
  /** The present state, where it is another than the one that the dialog began with. */
  readonly changed: Signal<WorkshopSummary | null>;
  /** Begins with the present state. */
  take(): void;
}

export function startingPoint(current: () => WorkshopSummary | null): StartingPoint {
  const workshop = signal<WorkshopSummary | null>(null);
  const changed = computed(() => {
    const [then, now] = [workshop(), current()];
    return then !== null && now?.id === then.id && now.version !== then.version ? now : null;
  });
  return { workshop: workshop.asReadonly(), changed, take: () => workshop.set(current()) };
}
