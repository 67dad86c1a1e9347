import { acceptedFileTypes } from '@kaskade/shared/materials';

const otherEndings: Readonly<Record<string, string>> = { JPEG: 'JPG', TEXT: 'TXT', MARKDOWN: 'MD' };

const typeOfEnding = new Map(Object.entries(acceptedFileTypes).map(([type, ending]) => [ending, type]));

/** What a file seems to be by its name, before the server looks into it; null where nobody can tell or it is not accepted. */
export function contentTypeByName(name: string): string | null {
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toUpperCase() : '';
  return typeOfEnding.get(otherEndings[ending] ?? ending) ?? null;
}

/** For the dialog of the browser: `.pdf,.docx,…`. */
export const acceptedEndings = [...typeOfEnding.keys(), ...Object.keys(otherEndings)].map((ending) => `.${ending.toLowerCase()}`).join(',');
