import type { Page } from 'playwright-core';
import { testPassword } from '../../../api/src/testing/test-app';
import { choose, fill, follow, linkInLetterTo, press, reads } from '../support/acts';
import { picture } from '../support/browser';
import { coordinatorAddress, letDaysPass, type Stage } from '../support/cast';

export const roundName = 'Qualifizierungsdurchgang 2027/28';
export const regionName = 'zdi-Zentrum Köln';

const motivation =
  'In unserer Region gibt es elf außerschulische Angebote, die einander kaum kennen. Mit der Workshopreihe wollen wir sie zusammenbringen.';

/** The national team opens a round: draft, national dates, call. */
export async function openRound({ ines: { page } }: Stage): Promise<void> {
  await page.goto('/rounds');
  await follow(page, 'Runde eröffnen');
  await fill(page, 'Name', roundName);
  await fill(page, /Plätze/, '16');
  await fill(page, /Ausschreibung beginnt/, '11.01.2027');
  await fill(page, /Bewerbungsschluss/, '15.01.2027');
  await fill(page, /Regionalphase beginnt/, '01.03.2027');
  await fill(page, /Regionalphase endet/, '31.07.2027');
  await picture(page, 'round-opening');
  await press(page, 'Entwurf anlegen');
  await page.getByRole('heading', { level: 1, name: roundName }).waitFor();
  await addNationalDate(page, 'Auftaktworkshop', 'Auftakt in Berlin', '03.02.2027');
  await addNationalDate(page, 'Vertiefungsworkshop', 'Vertiefung online', '21.04.2027');
  await advance(page, 'Ausschreibung');
  await picture(page, 'round-call-open');
}

/** Invites Clara, who sets her password by the link in the letter. */
export async function inviteCoordinator(stage: Stage): Promise<void> {
  const { page } = stage.ines;
  await page.goto('/people');
  await follow(page, 'Person einladen');
  await fill(page, 'Vorname', 'Clara');
  await fill(page, 'Nachname', 'Demir');
  await fill(page, 'E-Mail-Adresse', coordinatorAddress);
  await page.getByRole('radio', { name: /Koordination|Koordinator/ }).check();
  await choose(page, /Region/, regionName);
  await press(page, 'Einladung senden');
  await reads(page, 'Clara Demir hat jetzt die Rolle.');

  const desk = stage.clara.page;
  await desk.goto(await linkInLetterTo(stage, coordinatorAddress, /\/set-password\/[\w-]+/));
  await fill(desk, 'Neues Passwort', testPassword);
  await press(desk, 'Speichern und anmelden');
  await desk.waitForURL(/\/start/);
  await picture(desk, 'start-coordinator');
}

/** Clara applies for her region while the call is open. */
export async function applyForTheRegion({ clara: { page } }: Stage): Promise<void> {
  await page.goto('/rounds');
  await follow(page, roundName);
  await follow(page, 'Jetzt bewerben');
  await page.getByRole('radio', { name: regionName }).check();
  await press(page, 'Weiter');
  await fill(page, 'Warum möchte Ihre Region dabei sein?', motivation);
  await fill(page, 'Wie viele Initiativen erwarten Sie?', '11');
  await press(page, 'Weiter: Angaben prüfen');
  await picture(page, 'application-check');
  await press(page, 'Bewerbung abschicken');
  await reads(page, 'Die Bewerbung ist abgeschickt.');
}

/** After the call the national team takes the region in and leads the round into its regional phase. */
export async function acceptAndBegin(stage: Stage): Promise<void> {
  const { page } = stage.ines;
  await letDaysPass(stage, '2027-01-18T08:00:00Z');
  await page.goto('/rounds');
  await follow(page, roundName);
  await advance(page, 'Auswahl');
  await follow(page, 'Bewerbungen');
  await page.getByRole('button', { name: /Entscheiden/ }).waitFor();
  await picture(page, 'applications-board');
  await press(page, /Entscheiden/);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Aufnehmen/ }).check();
  await fill(dialog, 'Nachricht an die Koordination', 'Wir freuen uns auf Sie.');
  await picture(page, 'application-decision');
  await press(dialog, 'Aufnehmen und benachrichtigen');
  await reads(page, `${regionName} ist aufgenommen.`);
  await page.goto('/rounds');
  await follow(page, roundName);
  await advance(page, 'Qualifizierung');
  await letDaysPass(stage, '2027-02-22T08:00:00Z');
  await page.goto('/rounds');
  await follow(page, roundName);
  await advance(page, 'Regionalphase');
  await page.mouse.move(0, 0);
  await picture(page, 'round-regional-phase');
}

async function addNationalDate(page: Page, kind: string, title: string, day: string): Promise<void> {
  await press(page, 'Termin hinzufügen');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Art').selectOption({ label: kind });
  await fill(dialog, /^Titel$/, title);
  await fill(dialog, 'Erster Tag', day);
  await fill(dialog, 'Letzter Tag', day);
  await fill(dialog, /Beginn/, '10:00');
  await fill(dialog, /Ende/, '16:00');
  await fill(dialog, /Ort/, 'Berlin');
  await press(dialog, 'Termin speichern');
  await reads(page, 'Der Termin ist gespeichert.');
}

async function advance(page: Page, state: string): Promise<void> {
  await press(page, `Weiter zu „${state}“`);
  await reads(page, `Die Runde steht jetzt auf „${state}“.`);
}
