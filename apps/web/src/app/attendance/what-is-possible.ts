import { computed, inject, type Signal } from '@angular/core';
import { type AttendanceBoard, reasonsNotToCheckIn } from '@kaskade/shared/attendance';
import type { SeatCounters } from '@kaskade/shared/workshops';
import { Now } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import type { Row } from './rows';

/** What this person can do at this workshop at this time. Call it while constructing a component. */
export function whatIsPossible(board: Signal<AttendanceBoard | null>, counters: Signal<SeatCounters>) {
  const session = inject(SessionStore);
  const now = inject(Now);
  const at = computed(() => ({ regionId: board()?.regionId ?? null }));
  /** True while nobody can be marked present: before the day, not published, cancelled. */
  const locked = computed(() => {
    const workshop = board();
    if (!workshop) return true;
    const claim = { kind: 'decision', presence: 'present' } as const;
    const facts = { workshop: { ...workshop, seatsTaken: 0 }, registration: 'registered', claim, after: 'present' } as const;
    return reasonsNotToCheckIn(facts, now()).length > 0;
  });
  const mayRecord = computed(() => session.may('attendance.record', at()));
  const canCheckIn = computed(() => mayRecord() && !locked());

  return {
    locked,
    mayRecord,
    canCheckIn,
    canClose: computed(() => session.may('workshop.run', at()) && !locked()),
    /** What was said can be taken back until the workshop is closed (rule D10). */
    canUndo: (row: Row | null): boolean => mayRecord() && board()?.state === 'published' && row !== null && row.claimId !== null,
    /** Where a tap cannot mark present: nobody may now, or a full workshop asks for a reason. */
    needsMore: (row: Row): boolean => {
      const workshop = board();
      if (!workshop || !canCheckIn()) return true;
      return row.state === 'waiting' && counters().registered >= workshop.capacity;
    },
  };
}
