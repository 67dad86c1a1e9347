import { ink, millimetres, PdfDocument } from '../platform/pdf/pdf-document';
import { titleOf, whenOf, whereOf, type PrintedWorkshop } from './printed-workshop';

const words = {
  de: {
    sign: 'Türschild',
    welcome: 'Herzlich willkommen',
    scan: 'Termin und Materialien zu diesem Workshop',
    code: 'QR-Code mit der Adresse',
  },
  en: { sign: 'Door sign', welcome: 'Welcome', scan: 'Date and materials of this workshop', code: 'QR code with the address' },
} as const;

/** A sign for the door, to be read from across a corridor, with a code that leads to the workshop's page. */
export function doorSign(printed: PrintedWorkshop, address: string): Promise<Buffer> {
  const t = words[printed.language];
  const title = titleOf(printed);
  const pdf = new PdfDocument({ title: `${t.sign}: ${title}`, language: printed.language, margin: 22 });
  const width = pdf.room.right - pdf.room.left;
  pdf.moveTo(millimetres(40));
  pdf.text('P', t.welcome, { size: 20, face: 'semibold', colour: ink.accent });
  pdf.moveTo(pdf.y + 10);
  pdf.text('H1', title, { size: pdf.sizeThatFits(title, [54, 48, 42, 36, 30, 24], { face: 'bold', width }), face: 'bold' });
  pdf.moveTo(pdf.y + 22);
  pdf.text('P', whenOf(printed), { size: 22, face: 'semibold' });
  pdf.moveTo(pdf.y + 6);
  pdf.text('P', whereOf(printed), { size: 18 });
  pdf.moveTo(pdf.y + 6);
  pdf.text('P', printed.workshop.regionName, { size: 14, colour: ink.muted });

  const size = millimetres(48);
  const y = pdf.room.bottom - size;
  pdf.qr(address, { x: pdf.room.left, y, size, alt: `${t.code} ${address}` });
  const beside = { x: pdf.room.left + size + 20, y: y + 8 };
  pdf.text('P', t.scan, { size: 14, face: 'semibold', at: beside, width: width - size - 20 });
  pdf.text('P', address, { size: 9, colour: ink.muted, at: { ...beside, y: beside.y + 42 }, width: width - size - 20 });
  return pdf.finish(() => '');
}
