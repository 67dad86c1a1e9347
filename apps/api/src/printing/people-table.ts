import { ink, millimetres, type Look, type PdfDocument } from '../platform/pdf/pdf-document';

/** A column of a printed table; `width` in millimetres. */
export interface PrintedColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: Row, index: number) => string;
}

const padding = millimetres(2);
const cellSize = 10;

/** A table over as many pages as it needs; the headings stand on every page, rows are `rowHeight` millimetres high at the least. */
export function peopleTable<Row>(
  pdf: PdfDocument,
  columns: readonly PrintedColumn<Row>[],
  rows: readonly Row[],
  { rowHeight }: { rowHeight: number },
): void {
  const table = pdf.beginTable();
  headings(pdf, table, columns);
  rows.forEach((row, index) => {
    const height = heightOfRow(pdf, columns, row, index, millimetres(rowHeight));
    if (pdf.y + height > pdf.room.bottom) {
      pdf.nextPage();
      headings(pdf, table, columns);
    }
    const top = pdf.y;
    pdf.row(
      table,
      columns.map(({ cell, width }, at) =>
        cellOf('TD', cell(row, index), { size: cellSize, ...placeOf(pdf, columns, at, top), width: millimetres(width) - padding }),
      ),
    );
    ruleBelow(pdf, top + height);
  });
  pdf.endTable(table);
}

type Table = ReturnType<PdfDocument['beginTable']>;

function headings<Row>(pdf: PdfDocument, table: Table, columns: readonly PrintedColumn<Row>[]): void {
  const top = pdf.y;
  pdf.row(
    table,
    columns.map(({ heading, width }, at) =>
      cellOf('TH', heading, {
        size: 8.5,
        face: 'semibold',
        colour: ink.muted,
        ...placeOf(pdf, columns, at, top),
        width: millimetres(width) - padding,
      }),
    ),
  );
  ruleBelow(pdf, top + millimetres(7), 1);
}

const cellOf = (tag: 'TH' | 'TD', text: string, look: Look) => ({ tag, text, look });

function placeOf<Row>(pdf: PdfDocument, columns: readonly PrintedColumn<Row>[], at: number, top: number): { at: { x: number; y: number } } {
  const left = columns.slice(0, at).reduce((sum, { width }) => sum + millimetres(width), pdf.room.left);
  return { at: { x: left, y: top + padding } };
}

function heightOfRow<Row>(pdf: PdfDocument, columns: readonly PrintedColumn<Row>[], row: Row, index: number, least: number): number {
  const heights = columns.map(({ cell, width }) => pdf.heightOf(cell(row, index), { size: cellSize, width: millimetres(width) - padding }));
  return Math.max(least, Math.max(...heights) + 2 * padding);
}

function ruleBelow(pdf: PdfDocument, y: number, width = 0.5): void {
  pdf.line({ x: pdf.room.left, y }, { x: pdf.room.right, y }, { width });
  pdf.moveTo(y);
}
