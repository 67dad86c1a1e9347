import { z } from 'zod';

/** Sheets of name badges that copy shops and offices have, by size; `cut90x55` is plain paper with lines to cut along. */
export const LabelSheetName = z.enum(['cut90x55', 'labels99x67', 'labels97x67', 'labels63x38']);
export type LabelSheetName = z.infer<typeof LabelSheetName>;

/** A sheet of labels on A4 upright. All lengths in millimetres; `left` and `top` are where the first label begins. */
export interface LabelSheet {
  readonly name: LabelSheetName;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly gapX: number;
  readonly gapY: number;
  readonly left: number;
  readonly top: number;
  /** Whether lines are printed to cut along, because the paper is not cut yet. */
  readonly cutLines: boolean;
}

const a4 = { width: 210, height: 297 };

type Labels = Omit<LabelSheet, 'left' | 'top'>;

/** Labels stand in the middle of the sheet, as their makers place them. */
const centred = (labels: Labels): LabelSheet => ({
  ...labels,
  left: (a4.width - labels.columns * labels.width - (labels.columns - 1) * labels.gapX) / 2,
  top: (a4.height - labels.rows * labels.height - (labels.rows - 1) * labels.gapY) / 2,
});

/** The measures of each sheet, as the makers print them on the box. */
export const labelSheets: Readonly<Record<LabelSheetName, LabelSheet>> = {
  cut90x55: centred({ name: 'cut90x55', columns: 2, rows: 5, width: 90, height: 55, gapX: 0, gapY: 0, cutLines: true }),
  labels99x67: centred({ name: 'labels99x67', columns: 2, rows: 4, width: 99.1, height: 67.7, gapX: 2.5, gapY: 0, cutLines: false }),
  labels97x67: centred({ name: 'labels97x67', columns: 2, rows: 4, width: 97, height: 67.7, gapX: 0, gapY: 0, cutLines: false }),
  labels63x38: centred({ name: 'labels63x38', columns: 3, rows: 7, width: 63.5, height: 38.1, gapX: 2.5, gapY: 0, cutLines: false }),
};

/** How many labels a sheet holds. */
export const labelsOn = ({ columns, rows }: LabelSheet): number => columns * rows;

/** Where a label is printed: the sheet it is on, counted from 0, and the place of its upper left corner in millimetres. */
export interface LabelPlace {
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
}

/** The place of the label with this number, counted from 0, row by row; `used` labels at the beginning are gone already. */
export function placeOfLabel(sheet: LabelSheet, index: number, used: number): LabelPlace {
  const position = index + used;
  const onSheet = position % labelsOn(sheet);
  return {
    sheet: Math.floor(position / labelsOn(sheet)),
    x: sheet.left + (onSheet % sheet.columns) * (sheet.width + sheet.gapX),
    y: sheet.top + Math.floor(onSheet / sheet.columns) * (sheet.height + sheet.gapY),
  };
}
