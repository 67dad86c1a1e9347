import type { SequencePage, WorkshopSummary } from '@kaskade/shared';
import { check, fill, follow, linkInLetterTo, press, reads } from '../support/acts';
import { picture } from '../support/browser';
import { memberAddress, type Stage } from '../support/cast';
import { regionName } from './open-a-round';

export const initiativeName = 'Sternwarte am Rhein';

/** The sequence of Clara's region, read as she may read it. */
export async function sequenceOf({ app, clara }: Stage): Promise<SequencePage['items'][number]> {
  const { items } = (await (await clara.context.request.get(`${app.url}/api/sequences`)).json()) as SequencePage;
  if (!items[0]) throw new Error('Clara has no sequence.');
  return items[0];
}

/** The first workshop of the sequence. */
export async function firstWorkshop(stage: Stage): Promise<WorkshopSummary> {
  const [workshop] = (await sequenceOf(stage)).workshops;
  if (!workshop) throw new Error('Nothing is planned.');
  return workshop;
}

/** Clara takes the dates that the assistant proposes, says where, and saves all of them at once. */
export async function planTheSequence(stage: Stage): Promise<void> {
  const { page } = stage.clara;
  await page.goto('/sequences');
  await follow(page, new RegExp(regionName));
  await press(page, 'Termine vorschlagen');
  await reads(page, 'Vorschlag eingesetzt: 3 Termine.');
  const first = page.getByRole('group', { name: /Workshop 1/ });
  await fill(first, /Ort/, 'Odysseum, Raum 3');
  await fill(first, 'Plätze', '20');
  await press(page, 'Ort und Plätze für alle übernehmen');
  await picture(page, 'sequence-planning');
  await press(page, '3 Termine speichern');
  await reads(page, 'Die Termine sind gespeichert.');
  await picture(page, 'sequence-planned');
}

/** Clara invites an initiative that nobody knows yet. */
export async function inviteTheInitiative(stage: Stage): Promise<void> {
  const { page } = stage.clara;
  await page.goto(`/initiatives/invite?sequence=${(await sequenceOf(stage)).id}`);
  await fill(page, 'Name der Initiative', initiativeName);
  await fill(page, /^Ort/, 'Köln');
  await fill(page, 'Vorname der Ansprechperson', 'Mira');
  await fill(page, 'Nachname der Ansprechperson', 'Falk');
  await fill(page, 'E-Mail-Adresse', memberAddress);
  await press(page, 'Auf die Liste setzen');
  await fill(page, /Persönliche Nachricht/, 'Wir haben uns beim MINT-Tag kennengelernt. Ich würde mich freuen.');
  await picture(page, 'initiative-inviting');
  await press(page, '1 Initiative einladen');
  await reads(page, '1 Initiative ist eingeladen.');
}

/** Mira answers on her phone by the link in the letter, without an account. */
export async function answerTheInvitation(stage: Stage): Promise<void> {
  const { page } = stage.mira;
  await page.goto(await linkInLetterTo(stage, memberAddress, /\/invitations\/[\w-]{43}/));
  await page.getByRole('radio', { name: /Ja, wir sind dabei/ }).check();
  await picture(page, 'invitation-question');
  await press(page, 'Weiter');
  await page.getByRole('heading', { level: 1, name: 'Wer kommt zu den Workshops?' }).waitFor();
  await fill(page, 'Vorname', 'Mira');
  await fill(page, 'Nachname', 'Falk');
  await fill(page, 'E-Mail-Adresse', memberAddress);
  await press(page, 'Weiter');
  await page.getByRole('heading', { level: 1, name: 'Welche Angebote bringen Sie mit?' }).waitFor();
  await fill(page, 'Angebot 1', 'Sternbilder für Grundschulklassen');
  await press(page, 'Weiter');
  await page.getByRole('heading', { level: 1, name: 'Stimmt alles?' }).waitFor();
  await picture(page, 'invitation-check');
  await press(page, 'Verbindlich zusagen');
  await page.getByRole('heading', { level: 1, name: 'Schön, dass Sie dabei sind' }).waitFor();
  await picture(page, 'invitation-answered');
}

/** Clara opens the first workshop for registration and adds a material that is released with it. */
export async function publishTheFirstWorkshop(stage: Stage): Promise<void> {
  const { page } = stage.clara;
  const { id } = await firstWorkshop(stage);
  await addMaterial(stage);
  await page.goto(`/workshops/${id}`);
  await press(page, 'Workshop veröffentlichen');
  await press(page.getByRole('dialog'), 'Veröffentlichen und an 1 Initiative senden');
  await reads(page, 'Der Workshop ist veröffentlicht.');
  await picture(page, 'workshop-published');
}

async function addMaterial({ clara: { page } }: Stage): Promise<void> {
  await page.goto('/materials/new');
  await page
    .getByLabel('Datei')
    .and(page.locator('input[type=file]'))
    .setInputFiles({
      name: 'Handreichung.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Fragen zur Vorbereitung auf den ersten Workshop.\n'),
    });
  await fill(page, /^Titel/, 'Fragen zur Vorbereitung');
  await check(page, 'Auch die Initiativen der Workshopreihen');
  await check(page, 'Zu einem Workshop der Reihe');
  await fill(page, /^Workshop/, '1');
  await check(page, /veröffentlicht/);
  await picture(page, 'material-adding');
  await press(page, 'Material anlegen');
  await reads(page, 'Das Material ist angelegt.');
}

/** Mira signs in by a link in a letter, without a password. */
export async function signInByLink(stage: Stage): Promise<void> {
  const { page } = stage.mira;
  await page.goto('/sign-in');
  const letters = page
    .getByRole('form')
    .or(page.locator('form'))
    .filter({ has: page.getByRole('button', { name: 'Anmelde-Link schicken' }) });
  await fill(letters, 'E-Mail-Adresse', memberAddress);
  await press(letters, 'Anmelde-Link schicken');
  await reads(page, 'Schauen Sie in Ihr Postfach');
  await page.goto(await linkInLetterTo(stage, memberAddress, /\/sign-in-link\/[\w-]+/));
  await press(page, 'Jetzt anmelden');
  await page.waitForURL(/\/start/);
}

/** Mira sees what is next, registers herself, and takes the material that is there. */
export async function registerForTheWorkshop(stage: Stage): Promise<void> {
  const { page } = stage.mira;
  await signInByLink(stage);
  await picture(page, 'start-member');
  await page.goto('/journey');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture(page, 'journey-next');
  await follow(page, 'Personen anmelden');
  await press(page, 'Personen anmelden');
  const dialog = page.getByRole('dialog');
  await check(dialog, /Mira Falk/);
  await press(dialog, '1 Person anmelden');
  await reads(page, /1 Person ist angemeldet/);
  await page.goto('/materials');
  const download = page.waitForEvent('download');
  await press(page, /Fragen zur Vorbereitung.*herunterladen/);
  expect((await download).suggestedFilename()).toBe('Handreichung.txt');
  await picture(page, 'materials-member');
}
