import type { Language } from '@kaskade/shared';
import PDFDocument from 'pdfkit';
import { squaresOfQr } from './qr';

/** Points (1/72 inch, the unit of PDF) in so many millimetres. */
export const millimetres = (length: number): number => (length * 72) / 25.4;

export const ink = { text: '#14232a', muted: '#51626a', line: '#9aa8ab', accent: '#00606b' } as const;

const faces = {
  regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  semibold: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
};

export type Face = keyof typeof faces;
export type Tag = 'H1' | 'P' | 'TH' | 'TD';

/** How a piece of text looks: size in points, a place where it does not follow the text before it. */
export interface Look {
  readonly size: number;
  readonly face?: Face;
  readonly colour?: string;
  readonly at?: { readonly x: number; readonly y: number };
  readonly width?: number;
  /** Cuts the text with an ellipsis where it would be higher than this. */
  readonly height?: number;
}

/** What one makes a document of: its title and language are told to readers that speak (ISO 14289, PDF/UA). */
export interface PdfStart {
  readonly title: string;
  readonly language: Language;
  /** Free paper on all four sides, in millimetres. */
  readonly margin: number;
}

type Element = PDFKit.PDFStructureElement;

/** An A4 document with tags: everything that is said has its place in the structure, everything else is marked as decoration. */
export class PdfDocument {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly root: Element;
  private readonly pieces: Buffer[] = [];
  private readonly finished: Promise<Buffer>;

  constructor({ title, language, margin }: PdfStart) {
    this.pdf = new PDFDocument(optionsOf(title, language, margin));
    this.finished = new Promise((resolve, reject) => {
      this.pdf.on('data', (piece: Buffer) => this.pieces.push(piece));
      this.pdf.on('end', () => resolve(Buffer.concat(this.pieces)));
      this.pdf.on('error', reject);
    });
    for (const [face, file] of Object.entries(faces)) this.pdf.registerFont(face, file);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** Where the next text begins, in points from the upper edge. */
  get y(): number {
    return this.pdf.y;
  }

  /** The part of the page that may be printed on, in points. */
  get room(): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
    const { width, height, margins } = this.pdf.page;
    return { left: margins.left, top: margins.top, right: width - margins.right, bottom: height - margins.bottom };
  }

  /** Text with the tag that says what it is. */
  text(tag: Tag, text: string, look: Look): void {
    this.root.add(this.said(tag, text, look));
  }

  /** A row of the table; the look of each cell says where it stands. */
  row(table: Element, cells: readonly { tag: 'TH' | 'TD'; text: string; look: Look }[]): void {
    const row = this.pdf.struct('TR');
    for (const { tag, text, look } of cells) row.add(this.said(tag, text, look));
    row.end();
    table.add(row);
  }

  /** Begins a table; its rows are added by `row`, and `endTable` closes it. */
  beginTable(): Element {
    return this.pdf.struct('Table');
  }

  endTable(table: Element): void {
    table.end();
    this.root.add(table);
  }

  /** A QR code of this many points, with the words that stand for it where it cannot be seen. */
  qr(text: string, { x, y, size, alt }: { x: number; y: number; size: number; alt: string }): void {
    const squares = squaresOfQr(text);
    const side = size / squares.length;
    const content = this.pdf.markStructureContent('Figure', {
      alt,
      bbox: [x, this.pdf.page.height - y - size, x + size, this.pdf.page.height - y],
    });
    squares.forEach((row, down) =>
      row.forEach((dark, across) => {
        if (dark) this.pdf.rect(x + across * side, y + down * side, side, side);
      }),
    );
    this.pdf.fill('#000000').endMarkedContent();
    const figure = this.pdf.struct('Figure', { alt }, [content]);
    figure.end();
    this.root.add(figure);
  }

  /** A line that says nothing, from one point to another. */
  line(from: { x: number; y: number }, to: { x: number; y: number }, { width = 0.5, dashed = false } = {}): void {
    this.decoration(() => {
      this.pdf.lineWidth(width);
      if (dashed) this.pdf.dash(2, { space: 2 });
      this.pdf.moveTo(from.x, from.y).lineTo(to.x, to.y).stroke(ink.line);
      if (dashed) this.pdf.undash();
    });
  }

  /** How high the text gets at this width, in points. */
  heightOf(text: string, { size, face = 'regular', width = this.room.right - this.room.left }: Look): number {
    return this.pdf.font(face).fontSize(size).heightOfString(text, { width });
  }

  /** The largest of these sizes at which no word of the text is wider than the room. */
  sizeThatFits(text: string, sizes: readonly number[], { face, width }: { face: Face; width: number }): number {
    const fits = (size: number) => text.split(/\s+/).every((word) => this.pdf.font(face).fontSize(size).widthOfString(word) <= width);
    return sizes.find(fits) ?? Math.min(...sizes);
  }

  moveTo(y: number): void {
    this.pdf.y = y;
  }

  nextPage(): void {
    this.pdf.addPage();
  }

  /** Writes at the foot of every page, then answers the file. */
  async finish(foot: (page: number, of: number) => string): Promise<Buffer> {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      this.foot(foot(page + 1, count));
    }
    this.root.end();
    this.pdf.end();
    return this.finished;
  }

  private foot(text: string): void {
    if (text === '') return;
    const { bottom } = this.pdf.page.margins;
    this.pdf.page.margins.bottom = 0; // text below the margin would begin a page otherwise
    this.decoration(() =>
      this.pdf
        .font('regular')
        .fontSize(8)
        .fillColor(ink.muted)
        .text(text, this.room.left, this.pdf.page.height - bottom + 8, { lineBreak: false }),
    );
    this.pdf.page.margins.bottom = bottom;
  }

  private said(tag: Tag, text: string, { size, face = 'regular', colour = ink.text, at, width, height }: Look): Element {
    const content = this.pdf.markStructureContent(tag);
    const options = {
      lineGap: size * 0.15,
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height, ellipsis: true }),
    };
    this.pdf.font(face).fontSize(size).fillColor(colour);
    if (at) this.pdf.text(text, at.x, at.y, options);
    else this.pdf.text(text, this.room.left, this.pdf.y, options);
    this.pdf.endMarkedContent();
    const element = this.pdf.struct(tag, {}, [content]);
    element.end();
    return element;
  }

  private decoration(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }
}

/** `subset` is missing in the types of pdfkit for PDF/UA, which it writes. */
const optionsOf = (title: string, language: Language, margin: number): PDFKit.PDFDocumentOptions =>
  ({
    size: 'A4',
    margin: millimetres(margin),
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: language === 'de' ? 'de-DE' : 'en-GB',
    displayTitle: true,
    info: { Title: title, Creator: 'Kaskade' },
  }) as unknown as PDFKit.PDFDocumentOptions;
