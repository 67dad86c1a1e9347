import type { Bilingual } from '@kaskade/shared';
import type { Letter } from './letter';

const greeting: Bilingual = { de: 'Guten Tag', en: 'Hello' };
const farewell: Bilingual = { de: 'Freundliche Grüße\nKaskade', en: 'Kind regards\nKaskade' };

/** The letter as plain text. */
export function textOf(letter: Letter, publicUrl: string): string {
  const { language } = letter.to;
  const action = letter.action ? [`${letter.action.label[language]}: ${publicUrl}${letter.action.path}`] : [];
  return (
    [
      `${greeting[language]} ${letter.to.name},`,
      ...letter.paragraphs.map((paragraph) => paragraph[language]),
      ...action,
      farewell[language],
    ].join('\n\n') + '\n'
  );
}

/** The letter as one calm column of HTML without pictures or foreign addresses. */
export function htmlOf(letter: Letter, publicUrl: string): string {
  const { language } = letter.to;
  const paragraphs = [`${greeting[language]} ${letter.to.name},`, ...letter.paragraphs.map((paragraph) => paragraph[language])];
  const action = letter.action
    ? `<p style="margin:28px 0"><a href="${escaped(publicUrl + letter.action.path)}" style="background:#0f5c5c;color:#ffffff;padding:14px 22px;border-radius:8px;text-decoration:none;font-weight:600">${escaped(letter.action.label[language])}</a></p>`
    : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(letter.subject[language])}</title></head>
<body style="margin:0;background:#f5f6f4;color:#17211f;font:16px/1.6 system-ui,sans-serif"><div style="max-width:600px;margin:0 auto;padding:32px 20px">
<div style="background:#ffffff;border-radius:12px;padding:32px">${paragraphs.map((text) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`).join('')}${action}<p>${escaped(farewell[language]).replaceAll('\n', '<br>')}</p></div></div></body></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
