import { EmailAddress, inLanguage, isStorable, Name, Paragraphs, WebAddress } from './texts';

describe('A name', () => {
  it('is one line without spaces around it', () => expect(Name().parse('  Sternwarte Kassel ')).toBe('Sternwarte Kassel'));

  it.each(['Nord\nSüd', 'Nord;Süd', 'Nord\tSüd', '', '   ', 'x'.repeat(201), 'a\0b', 'half a \ud83d'])('is not: %j', (text) =>
    expect(Name().safeParse(text).success).toBe(false),
  );

  it('may hold what people are called by', () => {
    for (const name of ['Łukasz Ørsted-Müller', 'Nuñez O’Brien', '李小龍', 'MINT 🚀']) expect(Name().parse(name)).toBe(name);
  });
});

describe('Paragraphs', () => {
  it('may have lines and may be empty unless a length is asked for', () => {
    expect(Paragraphs().parse(' a\n\nb ')).toBe('a\n\nb');
    expect(Paragraphs().parse('')).toBe('');
    expect(Paragraphs(100, 3).safeParse('  a ').success).toBe(false);
  });

  it('hold nothing that a database cannot keep', () => {
    expect(isStorable('a\0b')).toBe(false);
    expect(isStorable('\ud800')).toBe(false);
    expect(isStorable('🙂')).toBe(true);
  });
});

describe('Addresses', () => {
  it('of mail are kept in lower case', () => expect(EmailAddress.parse(' Amara@Example.ORG ')).toBe('amara@example.org'));

  it.each(['amara', 'a@b', 'a b@example.org', `${'x'.repeat(250)}@example.org`])('of mail are not: %s', (text) =>
    expect(EmailAddress.safeParse(text).success).toBe(false),
  );

  it('of pages are http or https', () => {
    expect(WebAddress.safeParse('https://example.org/a?b=c').success).toBe(true);
    for (const address of ['javascript:alert(1)', 'ftp://example.org', 'example.org', 'data:text/html,x'])
      expect(WebAddress.safeParse(address).success).toBe(false);
  });
});

describe('A text in two languages', () => {
  it('is German where there is no English', () => {
    expect(inLanguage({ de: 'Auftakt', en: 'Kick-off' }, 'en')).toBe('Kick-off');
    expect(inLanguage({ de: 'Auftakt' }, 'en')).toBe('Auftakt');
    expect(inLanguage({ de: 'Auftakt', en: 'Kick-off' }, 'de')).toBe('Auftakt');
  });
});
