import { acceptedFileTypes } from '@kaskade/shared';
import { fileTypeFromFile } from 'file-type';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { codeOf } from './error-code';

const textTypes: Readonly<Record<string, string>> = { '.csv': 'text/csv', '.md': 'text/markdown' };
const otherEndings: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['.jpeg'],
  'text/plain': ['.text'],
  'text/markdown': ['.markdown'],
};

/** Control characters that no text has; tab, line feed, form feed and return it may have. */
const notText = /[^\P{Cc}\t\n\f\r]/u;

/** Beginnings of pages, drawings and programs that only look like harmless text. */
const activeBeginning = /^\uFEFF?\s*(?:<(?:!doctype|!--|\?|html|head|body|script|svg|xsl|xml)|#!)/i;

/** Content type told by the content of the file; for text its name says whether it is a table or Markdown. Null where nobody knows it. */
export async function contentTypeOf(path: string, name: string): Promise<string | null> {
  const known = await fileTypeFromFile(path);
  if (known) return known.mime;
  return (await isPlainText(path)) ? (textTypes[extname(name).toLowerCase()] ?? 'text/plain') : null;
}

/** The name with an ending that fits the content, so that nothing is opened as what it is not. */
export function fittingName(name: string, contentType: string): string {
  const own = `.${(acceptedFileTypes[contentType] ?? 'bin').toLowerCase()}`;
  const endings = [own, ...(otherEndings[contentType] ?? [])];
  return endings.includes(extname(name).toLowerCase()) ? name : `${name}${own}`;
}

/** True where the whole file is UTF-8 without control characters and does not begin like a page or a program. */
async function isPlainText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let isBeginning = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (notText.test(text) || (isBeginning && activeBeginning.test(text))) return false;
      isBeginning = false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
