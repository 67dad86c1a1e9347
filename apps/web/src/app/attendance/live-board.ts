import { computed, effect, inject, linkedSignal, type Signal } from '@angular/core';
import type { AttendanceBoard } from '@kaskade/shared/attendance';
import type { WorkshopId } from '@kaskade/shared/kernel';
import type { LiveMessage } from '@kaskade/shared/live';
import type { SeatCounters } from '@kaskade/shared/workshops';
import { liveChange } from '../platform/http/live';
import { AttendanceApi } from './attendance-api';
import { PendingClaims } from './pending-claims';
import { countersOf, type Row, rowsOf } from './rows';

/** The attendance of one workshop, kept up to date by what other devices do and by the claims of this one. */
export interface LiveBoard {
  readonly read: ReturnType<AttendanceApi['board']>;
  /** The last board that was read; null before the first. */
  readonly board: Signal<AttendanceBoard | null>;
  readonly rows: Signal<readonly Row[]>;
  readonly counters: Signal<SeatCounters>;
}

/** Reads the board, and again after each change anywhere. Call it while constructing a component. */
export function liveBoard(id: () => WorkshopId): LiveBoard {
  const pending = inject(PendingClaims);
  const read = inject(AttendanceApi).board(id);
  const change = liveChange(() => `workshop:${id()}`);
  let seen: LiveMessage | undefined;

  // A change that comes while the board is being read leads to one more reading afterwards, because `isLoading` is read as well.
  effect(() => {
    const latest = change();
    if (read.isLoading() || latest === seen) return;
    seen = latest;
    read.reload();
  });

  const board = linkedSignal<AttendanceBoard | null, AttendanceBoard | null>({
    source: () => (read.hasValue() ? read.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  const rows = computed(() => {
    const known = board();
    const own = pending.all().filter(({ workshopId }) => workshopId === known?.workshopId);
    return known ? rowsOf(known, own, pending.newest()) : [];
  });
  return { read, board, rows, counters: computed(() => countersOf(rows())) };
}
