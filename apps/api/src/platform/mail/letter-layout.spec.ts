import type { Letter } from './letter';
import { htmlOf, textOf } from './letter-layout';

const letter: Letter = {
  template: 'invitation',
  to: { name: 'Kim <Bauer>', address: 'kim@example.org', language: 'de' },
  subject: { de: 'Einladung & Termin', en: 'Invitation' },
  paragraphs: [{ de: 'erste Zeile\nzweite Zeile <b>', en: 'first line' }],
  action: { label: { de: 'Öffnen', en: 'Open' }, path: '/invitation/a"b' },
};

describe('A letter', () => {
  it('is written in the language of its reader', () => {
    expect(textOf(letter, 'https://kaskade.example.org')).toContain(
      'Guten Tag Kim <Bauer>,\n\nerste Zeile\nzweite Zeile <b>\n\nÖffnen: https://kaskade.example.org/invitation/a"b',
    );
    expect(textOf({ ...letter, to: { ...letter.to, language: 'en' } }, 'https://kaskade.example.org')).toContain(
      'Hello Kim <Bauer>,\n\nfirst line\n\nOpen: ',
    );
  });

  it('says its language to screen readers and has no pictures or addresses of strangers', () => {
    const page = htmlOf(letter, 'https://kaskade.example.org');

    expect(page).toContain('<html lang="de">');
    expect(page.match(/(?:src|href)="[^"]*"/g)).toEqual(['href="https://kaskade.example.org/invitation/a&quot;b"']);
  });

  it('lets no name or text become markup', () => {
    const page = htmlOf(letter, 'https://kaskade.example.org');

    expect(page).toContain('Guten Tag Kim &lt;Bauer&gt;,');
    expect(page).toContain('erste Zeile<br>zweite Zeile &lt;b&gt;');
    expect(page).toContain('<title>Einladung &amp; Termin</title>');
  });
});
