import { z } from 'zod';

/** Languages of the interface; German first, English second. */
export const Language = z.enum(['de', 'en']);
export type Language = z.infer<typeof Language>;

/** A sentence in every language of the interface. */
export type Bilingual = Readonly<Record<Language, string>>;

const severalLinesOrCells = /[\r\n\t;]/;

const unstorable = /\0|\p{Surrogate}/u;

/** Text that every database and every reader can keep: no NUL and no half of a surrogate pair. */
export const isStorable = (value: string): boolean => !unstorable.test(value);

const unreadable = { params: { rule: 'unreadable' } };

/**
 * A name or title of one line. Refuses line breaks, tabs and semicolons with the rule `looksLikeAList`,
 * because that is what a table pasted into a name field looks like.
 */
export const Name = (maxLength = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine(isStorable, unreadable)
    .refine((value) => !severalLinesOrCells.test(value), { params: { rule: 'looksLikeAList' } });

/** Text of several lines, trimmed; `min` 0 allows it to be empty. */
export const Paragraphs = (maxLength = 4000, minLength = 0) =>
  z.string().trim().min(minLength).max(maxLength).refine(isStorable, unreadable);

/** A plain string of an answer (not of input): bounded, so that the API document can say so. */
export const Text = (maxLength = 500) => z.string().max(maxLength);

/** E-mail address in lower case, 254 characters at most (RFC 5321). */
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email().max(254));

/** An http or https address. */
export const WebAddress = z.url({ protocol: /^https?$/ }).max(2000);

/** Content that visitors see: German always, English where it exists. */
export const Translated = (maxLength = 200) => z.strictObject({ de: Name(maxLength), en: Name(maxLength).optional() });
export type Translated = { readonly de: string; readonly en?: string | undefined };

/** The text in the language asked for, or the German one where there is no other. */
export const inLanguage = (text: Translated, language: Language): string => (language === 'en' ? (text.en ?? text.de) : text.de);
