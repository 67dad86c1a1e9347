import { inject } from '@angular/core';
import { type DecidedPresence, tookPart } from '@kaskade/shared/attendance';
import type { ClaimId, WorkshopId } from '@kaskade/shared/kernel';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Toasts } from '../ui/toasts';
import { attendanceTexts } from './attendance-texts';
import { nameOf } from './attendance-words';
import { PendingClaims } from './pending-claims';
import { isExpected, type Row } from './rows';

/** What can be done with the people of a list; each act says what it did, and offers to undo it. */
export interface CheckIns {
  /** Marks present; whoever is there already stays as they are, and that is said. */
  checkIn(row: Row, timeZone: string): void;
  decide(row: Row, presence: DecidedPresence, reason?: string): void;
  undo(row: Row): void;
  /** Marks everybody as absent who is still open. */
  restAbsent(rows: readonly Row[]): void;
}

/** Call it while constructing a component. */
export function checkIns(id: () => WorkshopId): CheckIns {
  const t = texts(attendanceTexts);
  const pending = inject(PendingClaims);
  const toasts = inject(Toasts);
  const dates = inject(Dates);
  let last = 0;

  // Taps follow each other quickly: each message takes the place of the one before.
  const tell = (sentence: string, undo?: () => void): void => {
    toasts.dismiss(last);
    last = toasts.say(sentence, undo);
  };
  const withdraw = ({ id: registration, presence }: Row, withdraws: ClaimId): void => {
    pending.say(id(), registration, { withdraws, shows: presence });
  };

  const decide = (row: Row, presence: DecidedPresence, reason?: string): void => {
    const claimId = pending.say(id(), row.id, { presence, ...(reason ? { reason } : {}) });
    tell(t(`said.${presence}`, { name: nameOf(row.entry) }), () => withdraw(row, claimId));
  };

  return {
    decide,
    checkIn: (row, timeZone) => {
      if (!tookPart(row.presence)) return decide(row, 'present');
      const time = row.decidedAt ? dates.timeOf(row.decidedAt, timeZone) : '–';
      tell(t('said.already', { name: nameOf(row.entry), time }));
    },
    undo: (row) => {
      if (!row.claimId) return;
      withdraw({ ...row, presence: 'expected' }, row.claimId);
      tell(t('said.undone', { name: nameOf(row.entry) }));
    },
    restAbsent: (rows) => {
      const made = rows.filter(isExpected).map((row) => ({ row, claimId: pending.say(id(), row.id, { presence: 'absent' }) }));
      tell(t.count('said.rest', made.length), () => {
        made.forEach(({ row, claimId }) => withdraw(row, claimId));
        tell(t.count('said.undoneMany', made.length));
      });
    },
  };
}
