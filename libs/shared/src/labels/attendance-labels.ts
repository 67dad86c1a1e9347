import type { ClaimChannel, Presence } from '../attendance';
import type { Bilingual } from '../kernel';

export const presenceLabels: Readonly<Record<Presence, Bilingual>> = {
  expected: { de: 'Erwartet', en: 'Expected' },
  present: { de: 'Da', en: 'Present' },
  late: { de: 'Später gekommen', en: 'Came late' },
  excused: { de: 'Entschuldigt', en: 'Excused' },
  absent: { de: 'Nicht da', en: 'Absent' },
};

export const claimChannelLabels: Readonly<Record<ClaimChannel, Bilingual>> = {
  list: { de: 'Liste', en: 'List' },
  walk_in: { de: 'Spontan dazugekommen', en: 'Walk-in' },
  scan: { de: 'Code gescannt', en: 'Code scanned' },
  code: { de: 'Code eingegeben', en: 'Code typed' },
};
