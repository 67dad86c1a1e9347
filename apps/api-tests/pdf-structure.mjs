/** Reads a PDF with pdf.js and prints what a reader that speaks is told: title, language, and the tags of every page with their words. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), useSystemFonts: false, verbosity: 0 }).promise;
const { info, metadata } = await pdf.getMetadata();
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map();
  const open = [];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? null);
    else if (item.type === 'endMarkedContent') open.pop();
    else for (const id of open) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
  }
  pages.push({ tree: told(await page.getStructTree(), words) });
}
const marked = await pdf.getMarkInfo();
console.log(
  JSON.stringify({
    title: info.Title,
    language: info.Language,
    marked: marked?.get('Marked') ?? false,
    xmp: metadata?.getRaw() ?? '',
    pages,
  }),
);

function told(node, words) {
  if (node === null) return null;
  if (node.type === 'content') return words.get(node.id) ?? '';
  return { tag: node.role, ...(node.alt ? { alt: node.alt } : {}), in: (node.children ?? []).map((child) => told(child, words)) };
}
