import type { AttendanceEntry } from '@kaskade/shared';
import { ink, PdfDocument } from '../platform/pdf/pdf-document';
import { peopleTable } from './people-table';
import { pageWords, titleOf, whenOf, whereOf, type PrintedWorkshop } from './printed-workshop';

const margin = 16;
const linesForWalkIns = 5;

const words = {
  de: { sheet: 'Unterschriftenliste', number: 'Nr.', name: 'Name', initiative: 'Initiative', signature: 'Unterschrift' },
  en: { sheet: 'Sign-in sheet', number: 'No.', name: 'Name', initiative: 'Initiative', signature: 'Signature' },
} as const;

/** The sheet that lies at the door: everybody with a seat, room to sign, and lines for whoever comes without being registered. */
export function signInSheet(printed: PrintedWorkshop): Promise<Buffer> {
  const t = words[printed.language];
  const title = `${t.sheet}: ${titleOf(printed)}`;
  const pdf = new PdfDocument({ title, language: printed.language, margin });
  headOf(pdf, t.sheet, printed);
  const rows: (AttendanceEntry | null)[] = [...printed.people, ...Array<null>(linesForWalkIns).fill(null)];
  peopleTable(
    pdf,
    [
      { heading: t.number, width: 11, cell: (_, index) => String(index + 1) },
      { heading: t.name, width: 55, cell: (person) => (person ? `${person.familyName}, ${person.givenName}` : '') },
      { heading: t.initiative, width: 55, cell: (person) => person?.initiativeName ?? '' },
      { heading: t.signature, width: 57, cell: () => '' },
    ],
    rows,
    { rowHeight: 11 },
  );
  return pdf.finish(pageWords(printed.language));
}

/** What the paper is, of which workshop, when and where. */
export function headOf(pdf: PdfDocument, kind: string, printed: PrintedWorkshop): void {
  const { workshop } = printed;
  pdf.text('P', kind, { size: 10, face: 'semibold', colour: ink.accent });
  pdf.text('H1', titleOf(printed), { size: 20, face: 'bold' });
  pdf.text('P', whenOf(printed), { size: 11, face: 'semibold' });
  pdf.text('P', whereOf(printed), { size: 11 });
  pdf.text('P', `${workshop.regionName} · ${workshop.roundName}`, { size: 9, colour: ink.muted });
  pdf.moveTo(pdf.y + 14);
}
