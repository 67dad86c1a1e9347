import { computed, linkedSignal, signal, type Signal } from '@angular/core';
import { tookPart } from '@kaskade/shared/attendance';
import type { RegistrationId } from '@kaskade/shared/kernel';
import { urlParam } from '../platform/browser/url-param';
import { firstMatch, isExpected, matching, type Row, type Shown, shownOf } from './rows';

const parts: readonly Shown[] = ['expected', 'present'];

/** The part of the list that one looks at: what was typed and the filter, which is kept in the address. Call it while constructing a component. */
export function peopleShown(rows: Signal<readonly Row[]>) {
  const typed = signal('');
  const chosen = urlParam('show');
  const shown = computed((): Shown => parts.find((part) => part === chosen()) ?? '');
  // Rows that were decided while one looks keep their place, so that a second tap does not meet the next person.
  const staying = linkedSignal<ReadonlySet<RegistrationId>>(() => (shown(), typed(), new Set()));
  const visible = computed(() => shownOf(matching(rows(), typed()), shown(), staying()));

  return {
    typed,
    shown,
    /** Changes with the part of the list that is shown, not with its people. */
    part: computed(() => `${shown()} ${typed()}`),
    visible,
    /** The one whom Enter takes. */
    first: computed(() => firstMatch(visible(), typed())),
    counts: computed(() => ({
      expected: rows().filter(isExpected).length,
      present: rows().filter(({ presence }) => tookPart(presence)).length,
      all: rows().length,
    })),
    show: (part: string) => chosen.set(part),
    keep: ({ id }: Row) => staying.update((known) => new Set(known).add(id)),
  };
}
