import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { answerWith, problemsOf } from '../http/problem.filter';

/** A column of an export: its heading and what stands below it. */
export interface CsvColumn<Entry> {
  readonly heading: string;
  readonly value: (entry: Entry) => string | number | null | undefined;
}

/** What German Excel opens at a double click: UTF-8 with BOM, semicolons, CRLF; streamed, so that length costs no memory. */
export function csvFile<Entry>(
  name: string,
  columns: readonly CsvColumn<Entry>[],
  entries: AsyncIterable<Entry> | Iterable<Entry>,
): StreamableFile {
  const file = new StreamableFile(Readable.from(linesOf(columns, entries)), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}.csv`,
  });
  return file.setErrorHandler((error, response) => breakOff(error, response as unknown as Response));
}

/** A list that breaks off half-way must not look complete; one that never began is refused like everything else. */
function breakOff(error: Error, response: Response): void {
  if (response.headersSent) {
    response.destroy(error);
    return;
  }
  response.removeHeader('Content-Disposition');
  answerWith(response, problemsOf(error));
}

async function* linesOf<Entry>(
  columns: readonly CsvColumn<Entry>[],
  entries: AsyncIterable<Entry> | Iterable<Entry>,
): AsyncGenerator<string> {
  let begun = `\uFEFF${lineOf(columns.map(({ heading }) => heading))}`; // leaves with the first entry: until then a refusal is still possible
  for await (const entry of entries) {
    yield begun + lineOf(columns.map(({ value }) => value(entry)));
    begun = '';
  }
  if (begun) yield begun;
}

const lineOf = (cells: readonly (string | number | null | undefined)[]): string => `${cells.map(cellOf).join(';')}\r\n`;

/** A cell that no spreadsheet takes for a formula: a leading = + - @ tab or return gets an apostrophe. */
export function cellOf(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const defused = (value ?? '').replace(/^(?=[=+\-@\t\r])/, "'");
  return /[;"\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
