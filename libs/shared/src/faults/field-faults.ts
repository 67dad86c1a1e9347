import type { z } from 'zod';
import type { Bilingual } from '../kernel/texts';

/** What is wrong with one field of a form or message: where (JSON pointer) and which rule it breaks. */
export interface FieldFault {
  readonly pointer: string;
  readonly rule: FieldRule;
  readonly limit?: number | string;
}

export type FieldRule =
  | 'required'
  | 'tooShort'
  | 'tooLong'
  | 'tooSmall'
  | 'tooBig'
  | 'notAnEmail'
  | 'notADate'
  | 'notATime'
  | 'notATimeZone'
  | 'notAWebAddress'
  | 'notAnId'
  | 'notOneOf'
  | 'unknownField'
  | 'looksLikeAList'
  | 'endsBeforeItStarts'
  | 'unreadable'
  | 'invalid';

const sentences: Record<FieldRule, (limit: number | string | undefined) => Bilingual> = {
  required: () => ({ de: 'Bitte ausfüllen.', en: 'Please fill in.' }),
  tooShort: (limit) => ({ de: `Bitte mindestens ${limit} Zeichen.`, en: `At least ${limit} characters, please.` }),
  tooLong: (limit) => ({ de: `Bitte höchstens ${limit} Zeichen.`, en: `At most ${limit} characters, please.` }),
  tooSmall: (limit) => ({ de: `Bitte ${limit} oder mehr.`, en: `${limit} or more, please.` }),
  tooBig: (limit) => ({ de: `Bitte ${limit} oder weniger.`, en: `${limit} or less, please.` }),
  notAnEmail: () => ({
    de: 'Bitte eine E-Mail-Adresse wie name@beispiel.de.',
    en: 'Please give an e-mail address such as name@example.org.',
  }),
  notADate: () => ({ de: 'Bitte ein Datum wie 24.11.2026.', en: 'Please give a date such as 24 November 2026.' }),
  notATime: () => ({ de: 'Bitte eine Uhrzeit wie 09:30.', en: 'Please give a time such as 09:30.' }),
  notATimeZone: () => ({ de: 'Diese Zeitzone ist unbekannt.', en: 'This time zone is unknown.' }),
  notAWebAddress: () => ({ de: 'Bitte eine Adresse, die mit https:// beginnt.', en: 'Please give an address that begins with https://.' }),
  notAnId: () => ({ de: 'Bitte aus der Liste wählen.', en: 'Please choose from the list.' }),
  notOneOf: () => ({ de: 'Bitte eine der Möglichkeiten wählen.', en: 'Please choose one of the options.' }),
  unknownField: () => ({ de: 'Dieses Feld gibt es hier nicht.', en: 'There is no such field here.' }),
  looksLikeAList: () => ({
    de: 'Das sieht nach mehreren Einträgen aus. Bitte nur einen Namen in einer Zeile, ohne Semikolon.',
    en: 'This looks like several entries. Please give one name on one line, without semicolons.',
  }),
  endsBeforeItStarts: () => ({ de: 'Das Ende liegt vor dem Anfang.', en: 'The end lies before the start.' }),
  unreadable: () => ({
    de: 'Darin steht ein Zeichen, das sich nicht speichern lässt. Bitte tippen Sie den Text neu.',
    en: 'This contains a character that cannot be stored. Please type the text again.',
  }),
  invalid: () => ({ de: 'Diese Angabe passt nicht.', en: 'This entry does not fit.' }),
};

/** The sentence that belongs beside the field, in both languages. */
export const sayFault = (fault: FieldFault): Bilingual => sentences[fault.rule](fault.limit);

/** Every fault of a failed parse, with JSON pointers (RFC 6901) as the API document promises. */
export const faultsOf = (issues: readonly z.core.$ZodIssue[]): FieldFault[] => issues.flatMap(faultsOfIssue);

function faultsOfIssue(issue: z.core.$ZodIssue): FieldFault[] {
  const pointer = pointerTo(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), rule: 'unknownField' }));
  return [{ pointer, ...ruleOf(issue) }];
}

function ruleOf(issue: z.core.$ZodIssue): Omit<FieldFault, 'pointer'> {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? { rule: 'required' } : { rule: 'tooShort', limit: Number(issue.minimum) };
      return { rule: 'tooSmall', limit: Number(issue.minimum) };
    case 'too_big':
      return { rule: issue.origin === 'string' ? 'tooLong' : 'tooBig', limit: Number(issue.maximum) };
    case 'invalid_type':
      return { rule: issue.input === undefined || issue.input === null ? 'required' : 'invalid' };
    case 'invalid_format':
      return { rule: ruleOfFormat(issue.format) };
    case 'invalid_value':
      return { rule: 'notOneOf' };
    case 'custom':
      return { rule: ruleOfParams(issue.params) };
    default:
      return { rule: 'invalid' };
  }
}

function ruleOfFormat(format: string): FieldRule {
  const rules: Record<string, FieldRule> = {
    email: 'notAnEmail',
    date: 'notADate',
    datetime: 'notADate',
    regex: 'notATime',
    url: 'notAWebAddress',
    uuid: 'notAnId',
  };
  return rules[format] ?? 'invalid';
}

function ruleOfParams(params: Record<string, unknown> | undefined): FieldRule {
  const rule = params?.['rule'];
  return typeof rule === 'string' && rule in sentences ? (rule as FieldRule) : 'invalid';
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
