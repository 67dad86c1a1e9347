import type { FieldFault } from '../faults';
import type { Sentences } from './sentences';

/** Refusals that any route may give. */
export type PlatformProblem =
  | { code: 'INPUT_INVALID'; fields: FieldFault[] }
  | { code: 'NOT_SIGNED_IN' }
  | { code: 'FORBIDDEN' }
  | { code: 'NOT_FOUND' }
  | { code: 'VERSION_MISSING' }
  | { code: 'VERSION_STALE'; current: number }
  | { code: 'IDEMPOTENCY_KEY_REUSED' }
  | { code: 'TOO_MANY_REQUESTS'; seconds: number }
  | { code: 'DATABASE_AWAY' }
  | { code: 'BODY_TOO_LARGE'; limitBytes: number }
  | { code: 'BODY_UNREADABLE' }
  | { code: 'MEDIA_TYPE_NOT_ACCEPTED'; accepted: string }
  | { code: 'FOREIGN_ORIGIN' }
  | { code: 'ALREADY_EXISTS' }
  | { code: 'STILL_IN_USE' }
  | { code: 'FILE_KIND_REFUSED'; accepted: string }
  | { code: 'RANGE_NOT_SATISFIABLE'; size: number }
  | { code: 'DISK_FULL' }
  | { code: 'UNEXPECTED' };

const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000));

export const platformSentences: Sentences<PlatformProblem> = {
  INPUT_INVALID: ({ fields }) => ({
    de:
      fields.length === 1
        ? 'Eine Angabe passt noch nicht. Bitte prüfen Sie das markierte Feld.'
        : `${fields.length} Angaben passen noch nicht. Bitte prüfen Sie die markierten Felder.`,
    en:
      fields.length === 1
        ? 'One entry needs another look. Please check the marked field.'
        : `${fields.length} entries need another look. Please check the marked fields.`,
  }),
  NOT_SIGNED_IN: () => ({ de: 'Bitte melden Sie sich an.', en: 'Please sign in.' }),
  FORBIDDEN: () => ({
    de: 'Das gehört nicht zu Ihren Aufgaben in Kaskade. Wenn Sie es brauchen, bitten Sie das Bundesteam um die Rolle.',
    en: 'This is not part of your role in Kaskade. If you need it, ask the national team for the role.',
  }),
  NOT_FOUND: () => ({ de: 'Das gibt es nicht oder ist für Sie nicht sichtbar.', en: 'This does not exist or is not visible to you.' }),
  VERSION_MISSING: () => ({
    de: 'Die Änderung sagt nicht, von welchem Stand sie ausgeht. Bitte laden Sie die Seite neu und speichern Sie noch einmal.',
    en: 'The change does not say which version it starts from. Please reload the page and save again.',
  }),
  VERSION_STALE: () => ({
    de: 'Inzwischen hat jemand anderes das geändert. Ihre Eingaben stehen noch da: Vergleichen Sie sie mit dem neuen Stand und speichern Sie dann noch einmal.',
    en: 'Somebody else has changed this in the meantime. What you typed is still here: compare it with the new state, then save again.',
  }),
  IDEMPOTENCY_KEY_REUSED: () => ({
    de: 'Dieser Vorgang wurde schon mit anderen Angaben gesendet. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
    en: 'This act was already sent with other details. Please reload the page and try again.',
  }),
  TOO_MANY_REQUESTS: ({ seconds }) => ({
    de: `Das waren zu viele Versuche. Bitte warten Sie ${seconds} Sekunden.`,
    en: `Too many attempts. Please wait ${seconds} seconds.`,
  }),
  DATABASE_AWAY: () => ({
    de: 'Kaskade erreicht gerade seine Datenbank nicht. Nichts ist verloren; bitte versuchen Sie es in wenigen Sekunden noch einmal.',
    en: 'Kaskade cannot reach its database right now. Nothing is lost; please try again in a few seconds.',
  }),
  BODY_TOO_LARGE: ({ limitBytes }) => ({
    de: `Das ist zu groß. Erlaubt sind höchstens ${megabytes(limitBytes)} MB; verkleinern Sie die Datei oder geben Sie stattdessen einen Link an.`,
    en: `This is too large. At most ${megabytes(limitBytes)} MB are allowed; make the file smaller or give a link instead.`,
  }),
  BODY_UNREADABLE: () => ({
    de: 'Die Anfrage ist nicht lesbar. Bitte laden Sie die Seite neu.',
    en: 'The request cannot be read. Please reload the page.',
  }),
  MEDIA_TYPE_NOT_ACCEPTED: ({ accepted }) => ({
    de: `Dieses Format geht hier nicht. Möglich ist: ${accepted}.`,
    en: `This format is not accepted here. Possible: ${accepted}.`,
  }),
  FOREIGN_ORIGIN: () => ({
    de: 'Die Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
    en: 'The request came from a foreign page and was not carried out.',
  }),
  ALREADY_EXISTS: () => ({ de: 'Das gibt es schon.', en: 'This already exists.' }),
  STILL_IN_USE: () => ({
    de: 'Das wird noch gebraucht und kann nicht entfernt werden.',
    en: 'This is still in use and cannot be removed.',
  }),
  FILE_KIND_REFUSED: ({ accepted }) => ({
    de: `Diese Art von Datei nehmen wir nicht an; es zählt der Inhalt, nicht die Endung. Möglich sind: ${accepted}.`,
    en: `Files of this kind are not accepted; what counts is the content, not the ending. Possible: ${accepted}.`,
  }),
  RANGE_NOT_SATISFIABLE: () => ({ de: 'Diesen Teil der Datei gibt es nicht.', en: 'The file does not have this part.' }),
  DISK_FULL: () => ({
    de: 'Der Speicherplatz reicht nicht. Nichts wurde gespeichert; bitte sagen Sie dem Betrieb Bescheid.',
    en: 'There is not enough storage. Nothing was saved; please tell the operator.',
  }),
  UNEXPECTED: () => ({
    de: 'Da ist bei uns etwas schiefgegangen. Ihre Eingaben sind noch da; bitte versuchen Sie es noch einmal.',
    en: 'Something went wrong on our side. What you typed is still here; please try again.',
  }),
};
