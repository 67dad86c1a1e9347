/** A page of A4 in points, and where its text begins. */
const page = { width: 595, height: 842, left: 72, top: 770 };

const sizes = { title: 22, line: 12, leading: 20 };

const longestLine = 78;

/** A small PDF of one page with a title and paragraphs: tagged, in German, with its title in the window. Made for the demo only. */
export function handoutPdf(title: string, paragraphs: readonly string[]): Buffer {
  const tags = ['H1', ...paragraphs.map(() => 'P')];
  const content = contentOf(title, paragraphs);
  const firstTag = 8;
  const tagNumbers = tags.map((_, index) => firstTag + index);
  const references = tagNumbers.map((number) => `${number} 0 R`).join(' ');
  return fileOf(
    [
      `<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
      `<< /Type /Pages /Kids [3 0 R] /Count 1 >>`,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R /StructParents 0 /Tabs /S /Resources << /Font << /F 5 0 R >> >> >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`,
      `<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [${references}]] >> /ParentTreeNextKey 1 >>`,
      `<< /Type /StructElem /S /Document /P 6 0 R /K [${references}] >>`,
      ...tags.map((tag, index) => `<< /Type /StructElem /S /${tag} /P 7 0 R /Pg 3 0 R /K ${index} >>`),
    ],
    title,
  );
}

function contentOf(title: string, paragraphs: readonly string[]): string {
  let y = page.top;
  const marked = (tag: string, index: number, size: number, lines: readonly string[]): string => {
    const shown = lines.map((line) => `1 0 0 1 ${page.left} ${(y -= sizes.leading)} Tm ${literal(line)} Tj`).join('\n');
    y -= sizes.leading / 2;
    return `/${tag} << /MCID ${index} >> BDC\nBT /F ${size} Tf\n${shown}\nET\nEMC`;
  };
  return [
    marked('H1', 0, sizes.title, [title]),
    ...paragraphs.map((paragraph, index) => marked('P', index + 1, sizes.line, wrapped(paragraph))),
  ].join('\n');
}

function wrapped(paragraph: string): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Text in the encoding of the font, with the signs escaped that mean something to PDF. */
const literal = (text: string): string => `(${text.replace(/[–—]/g, '\u0096').replace(/[\\()]/g, '\\$&')})`;

function fileOf(objects: readonly string[], title: string): Buffer {
  let file = '%PDF-1.7\n';
  const info = objects.length + 1;
  const offsets: number[] = [];
  for (const [index, object] of [...objects, `<< /Title ${literal(title)} /Producer (Kaskade) >>`].entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const places = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${places}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
