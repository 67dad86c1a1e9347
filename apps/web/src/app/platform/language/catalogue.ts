import type { Language } from '@kaskade/shared/kernel';

/** A sentence that depends on a number: "1 Region", "3 Regionen". Both languages of Kaskade know these two forms. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export interface TextTree {
  readonly [key: string]: string | Plural | TextTree;
}

/** The texts of one capability, loaded with its route. */
export interface Catalogue<Texts extends TextTree> {
  readonly name: string;
  readonly load: Readonly<Record<Language, () => Promise<Texts>>>;
}

/** Declares a catalogue. `en` has the type of `de`, so that a missing text does not compile. `name` is camelCase. */
export const catalogue = <Texts extends TextTree>(name: string, load: Catalogue<Texts>['load']): Catalogue<Texts> => ({ name, load });

/** Keys of plain sentences, dotted: 'list.title'. */
export type TextKey<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Key : Texts[Key] extends Plural ? never : `${Key}.${TextKey<Texts[Key]>}`;
}[keyof Texts & string];

/** Keys of sentences with a number, dotted. */
export type PluralKey<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? never : Texts[Key] extends Plural ? Key : `${Key}.${PluralKey<Texts[Key]>}`;
}[keyof Texts & string];

export type TextParams = Readonly<Record<string, string | number>>;
