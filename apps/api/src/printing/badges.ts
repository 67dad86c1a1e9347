import { labelSheets, placeOfLabel, type AttendanceEntry, type BadgeQuery, type LabelSheet } from '@kaskade/shared';
import { ink, millimetres, PdfDocument } from '../platform/pdf/pdf-document';
import { titleOf, type PrintedWorkshop } from './printed-workshop';

const padding = 5;
const nameSizes = [26, 23, 20, 17, 14, 12, 10];

const words = { de: 'Namensschilder', en: 'Name badges' } as const;

/** A badge for everybody with a seat: the name to be read across a table, the initiative, the workshop. */
export function badges(printed: PrintedWorkshop, { sheet: name, used }: Pick<BadgeQuery, 'sheet' | 'used'>): Promise<Buffer> {
  const sheet = labelSheets[name];
  const pdf = new PdfDocument({ title: `${words[printed.language]}: ${titleOf(printed)}`, language: printed.language, margin: 0 });
  let current = 0;
  if (sheet.cutLines) cutLines(pdf, sheet);
  printed.people.forEach((person, index) => {
    const place = placeOfLabel(sheet, index, used);
    if (place.sheet > current) {
      pdf.nextPage();
      if (sheet.cutLines) cutLines(pdf, sheet);
      current = place.sheet;
    }
    badge(pdf, person, { x: millimetres(place.x + padding), y: millimetres(place.y), sheet, title: titleOf(printed) });
  });
  return pdf.finish(() => '');
}

/** Given name large, family name below, so that people call each other by what they read. Long names take two lines. */
function badge(
  pdf: PdfDocument,
  person: AttendanceEntry,
  { x, y, sheet, title }: { x: number; y: number; sheet: LabelSheet; title: string },
): void {
  const width = millimetres(sheet.width - 2 * padding);
  const height = millimetres(sheet.height);
  const [nameSize, small, tiny] = sheet.height < 45 ? [20, 8, 6.5] : [26, 11, 8];
  const size = pdf.sizeThatFits(
    `${person.givenName} ${person.familyName}`,
    nameSizes.filter((one) => one <= nameSize),
    { face: 'bold', width },
  );
  const foot = y + height * 0.84;
  pdf.text('P', person.givenName, { size, face: 'bold', at: { x, y: y + height * 0.14 }, width, height: size * 1.4 });
  pdf.text('P', person.familyName, { size: size * 0.8, face: 'semibold', at: { x, y: pdf.y }, width, height: size * 2.4 });
  const below = pdf.y + small * 0.5;
  pdf.text('P', person.initiativeName, { size: small, at: { x, y: below }, width, height: Math.max(small * 1.3, foot - below - 2) });
  pdf.text('P', title, { size: tiny, colour: ink.muted, at: { x, y: foot }, width, height: tiny * 1.4 });
}

/** Lines along every edge of the badges, to cut by. */
function cutLines(pdf: PdfDocument, sheet: LabelSheet): void {
  const [left, top] = [millimetres(sheet.left), millimetres(sheet.top)];
  const [wide, high] = [millimetres(sheet.columns * sheet.width), millimetres(sheet.rows * sheet.height)];
  for (let row = 0; row <= sheet.rows; row += 1) {
    const y = top + millimetres(row * sheet.height);
    pdf.line({ x: left - 8, y }, { x: left + wide + 8, y }, { dashed: true });
  }
  for (let column = 0; column <= sheet.columns; column += 1) {
    const x = left + millimetres(column * sheet.width);
    pdf.line({ x, y: top - 8 }, { x, y: top + high + 8 }, { dashed: true });
  }
}
