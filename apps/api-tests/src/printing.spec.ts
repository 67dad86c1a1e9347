import type { InitiativeId, WorkshopId } from '@kaskade/shared';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { givenInitiative, givenSequence, type GivenSequence } from '../../api/src/testing/given-seats';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

interface Told {
  readonly tag: string;
  readonly alt?: string;
  readonly in: readonly (Told | string)[];
}

interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly marked: boolean;
  readonly xmp: string;
  readonly pages: readonly { readonly tree: Told }[];
}

let app: TestApp;
let hessen: GivenSequence;
let sternwarte: InitiativeId;
const folder = mkdtempSync(join(tmpdir(), 'kaskade-pdf-'));

beforeAll(async () => {
  app = await startTestApp({ now: '2027-02-20T09:00:00Z' });
  hessen = await givenSequence(app, { name: 'MINT-Region Nordhessen', days: ['2027-03-03', '2027-03-31'], capacity: 30 });
  const elsewhere = await givenSequence(app, { name: 'MINT-Region Ostsee', days: ['2027-03-10'] });
  sternwarte = await givenInitiative(app, hessen, 'Sternwarte Kassel');
  await app.cast({ name: 'Konrad', role: { role: 'coordinator', regionId: hessen.regionId } });
  await app.cast({ name: 'Olga', role: { role: 'coordinator', regionId: elsewhere.regionId } });
  for (const [givenName, familyName] of [
    ['Şule', 'Yıldız'],
    ['Ada', 'Ärmel'],
    ['Bela', 'Zander'],
    ['Łukasz', 'Ångström-Wiśniewski'],
  ] as const)
    await register(givenName, familyName);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app.close();
});

const workshop = (): WorkshopId => hessen.workshops[0] as WorkshopId;

async function register(givenName: string, familyName: string): Promise<void> {
  await (
    await app.as('Konrad')
  ).post(`/workshops/${workshop()}/registrations`, { initiativeId: sternwarte, person: { givenName, familyName } });
}

async function printed(path: string): Promise<ReadPdf> {
  const { cookieHeader } = await app.as('Konrad');
  const answer = await fetch(`${app.url}/api/workshops/${workshop()}/prints/${path}`, { headers: { cookie: cookieHeader } });
  if (answer.headers.get('content-type') !== 'application/pdf') throw new Error(await answer.text());
  const file = join(folder, 'printed.pdf');
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  return JSON.parse(execFileSync(process.execPath, [resolve(__dirname, '../pdf-structure.mjs'), file], { encoding: 'utf8' })) as ReadPdf;
}

const all = (told: Told | string, tag: string): Told[] =>
  typeof told === 'string' ? [] : [...(told.tag === tag ? [told] : []), ...told.in.flatMap((child) => all(child, tag))];
const wordsOf = (told: Told | string): string => (typeof told === 'string' ? told : told.in.map(wordsOf).join(' ')).trim();
const tagged = (pdf: ReadPdf, tag: string): string[] => pdf.pages.flatMap(({ tree }) => all(tree, tag).map(wordsOf));

describe('The papers around a workshop', () => {
  it.each([
    ['sign-in-sheet', 'Unterschriftenliste: Workshop 1'],
    ['participants', 'Teilnahmeliste: Workshop 1'],
    ['badges', 'Namensschilder: Workshop 1'],
    ['door-sign', 'Türschild: Workshop 1'],
  ])('%s has a title, a language and a structure that a screen reader follows', async (path, title) => {
    const pdf = await printed(`${path}?language=de`);

    expect(pdf).toMatchObject({ title, language: 'de-DE', marked: true });
    expect(pdf.xmp).toContain('pdfuaid');
    expect(tagged(pdf, 'P').length).toBeGreaterThan(0);
  });

  it('list everybody with a seat on the sign-in sheet, by family name, with lines for walk-ins', async () => {
    const pdf = await printed('sign-in-sheet?language=de');

    expect(tagged(pdf, 'H1')).toEqual(['Workshop 1']);
    expect(tagged(pdf, 'TH')).toEqual(['Nr.', 'Name', 'Initiative', 'Unterschrift']);
    const rows = pdf.pages.flatMap(({ tree }) =>
      all(tree, 'TR')
        .slice(1)
        .map((row) => all(row, 'TD').map(wordsOf)),
    );
    expect(rows.slice(0, 4)).toEqual([
      ['1', 'Ångström-Wiśniewski, Łukasz', 'Sternwarte Kassel', ''],
      ['2', 'Ärmel, Ada', 'Sternwarte Kassel', ''],
      ['3', 'Yıldız, Şule', 'Sternwarte Kassel', ''],
      ['4', 'Zander, Bela', 'Sternwarte Kassel', ''],
    ]);
    expect(rows).toHaveLength(9);
  });

  it('speak English when asked, with the day and its weekday', async () => {
    const pdf = await printed('door-sign?language=en');

    expect(pdf.language).toBe('en-GB');
    expect(tagged(pdf, 'P')).toContain('Wednesday, 3 March 2027, 09:00 to 16:00');
  });

  it('put a code on the door sign whose address is told in words, too', async () => {
    const pdf = await printed('door-sign');

    expect(pdf.pages.flatMap(({ tree }) => all(tree, 'Figure')).map(({ alt }) => alt)).toEqual([
      expect.stringMatching(new RegExp(`^QR-Code mit der Adresse http.*/workshops/${workshop()}$`)),
    ]);
  });

  it('begin the name badges after the labels that are used up, and go on on the next sheet', async () => {
    const [first, second] = (await printed('badges?sheet=labels99x67&used=6')).pages;

    expect(first && all(first.tree, 'P').map(wordsOf)).toContain('Łukasz');
    expect(second && all(second.tree, 'P').map(wordsOf)).toContain('Şule');
  });

  it('run on over several pages, with the headings on each', async () => {
    for (let number = 1; number <= 26; number += 1) await register(`Gast ${number}`, `Muster ${number}`);

    const pdf = await printed('sign-in-sheet');

    expect(pdf.pages.length).toBeGreaterThan(1);
    for (const { tree } of pdf.pages) expect(all(tree, 'TH').map(wordsOf).filter(Boolean)).toHaveLength(4);
  });

  it('are not there for the coordinator of another region', async () => {
    const olga = await app.as('Olga');

    for (const path of ['sign-in-sheet', 'participants', 'badges', 'door-sign'])
      expect((await olga.get(`/workshops/${workshop()}/prints/${path}`)).status).toBe(404);
  });

  it('say which sheets there are when asked for another', async () =>
    expect((await (await app.as('Konrad')).get(`/workshops/${workshop()}/prints/badges?sheet=a5`)).status).toBe(422));
});
