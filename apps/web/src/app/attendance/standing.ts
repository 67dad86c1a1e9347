import type { AttendanceBoard } from '@kaskade/shared/attendance';
import { hasBeenHeld } from '@kaskade/shared/workshops';
import type { TextKey, TextParams } from '../platform/language/catalogue';
import type { BannerKind } from '../ui/banner';
import type { de } from './i18n.de';

/** What has to be said above the list about the workshop as a whole. */
export interface Standing {
  readonly kind: BannerKind;
  readonly heading: TextKey<typeof de> | null;
  readonly text: TextKey<typeof de>;
  readonly params: TextParams;
}

/** Null on the day itself for those who take attendance: then nothing stands above the list. */
export function standingOf({ state }: AttendanceBoard, facts: { locked: boolean; mayRecord: boolean; begins: string }): Standing | null {
  if (state === 'cancelled') return { kind: 'warning', heading: 'standing.cancelled', text: 'standing.cancelledText', params: {} };
  if (state === 'planned') return { kind: 'info', heading: 'standing.planned', text: 'standing.plannedText', params: {} };
  if (hasBeenHeld(state)) return { kind: 'success', heading: 'standing.held', text: 'standing.heldText', params: {} };
  if (facts.locked) return { kind: 'info', heading: 'standing.early', text: 'standing.earlyText', params: { when: facts.begins } };
  return facts.mayRecord ? null : { kind: 'info', heading: null, text: 'standing.reading', params: {} };
}
