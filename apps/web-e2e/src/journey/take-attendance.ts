import type { RoundSummary } from '@kaskade/shared';
import { testPassword } from '../../../api/src/testing/test-app';
import { check, choose, fill, press, reads } from '../support/acts';
import { picture, signIn } from '../support/browser';
import { coordinatorAddress, letDaysPass, type Stage } from '../support/cast';
import { roundName } from './open-a-round';
import { firstWorkshop, initiativeName, signInByLink } from './prepare-the-workshops';

/** On the morning of the workshop Clara checks Mira in on her phone, takes a walk-in in, and closes the list. */
export async function takeAttendance(stage: Stage): Promise<void> {
  const { id, date, startsAt } = await firstWorkshop(stage);
  await letDaysPass(stage, `${date}T05:30:00Z`);
  const { page } = stage.claraOnThePhone;
  await signIn(page, coordinatorAddress, testPassword);
  await picture(page, 'start-coordinator-today');
  await page.goto(`/workshops/${id}/attendance`);
  await page.getByRole('searchbox').fill('Mira');
  await page.keyboard.press('Enter');
  await reads(page, 'Mira Falk ist da.');
  await walkIn(stage);
  await picture(page, 'attendance-phone');

  stage.app.clock.setTo(`${date}T${startsAt}:00Z`);
  await page.reload();
  await press(page, 'Workshop als durchgeführt abschließen');
  await reads(page, 'Der Workshop ist als durchgeführt abgeschlossen.');
}

async function walkIn({ claraOnThePhone: { page } }: Stage): Promise<void> {
  await press(page, 'Spontan dazugekommen');
  const dialog = page.getByRole('dialog');
  await fill(dialog, 'Vorname', 'Noor');
  await fill(dialog, 'Nachname', 'Sahin');
  await choose(page, 'Initiative', initiativeName);
  await check(dialog, /einverstanden/);
  await picture(page, 'attendance-walk-in');
  await press(dialog, 'Einchecken');
  await reads(page, 'Noor Sahin ist aufgenommen und da.');
}

/** Clara writes the minutes at her desk. */
export async function documentTheWorkshop(stage: Stage): Promise<void> {
  const { page } = stage.clara;
  await page.goto(`/workshops/${(await firstWorkshop(stage)).id}`);
  await fill(page, 'Protokoll', 'Zwei Personen der Sternwarte waren da. Bis zum nächsten Mal betrachtet sie ein Angebot genauer.');
  await press(page, 'Workshop dokumentieren');
  await reads(page, 'Der Workshop ist dokumentiert.');
  await picture(page, 'workshop-documented');
}

/** All three see what came of it: the nation its grid, the region its initiatives, the initiative its journey. */
export async function seeWhatCameOfIt(stage: Stage): Promise<void> {
  const { items } = (await (await stage.ines.context.request.get(`${stage.app.url}/api/rounds`)).json()) as { items: RoundSummary[] };
  const round = items.find(({ name }) => name === roundName)?.id ?? '';
  await stage.ines.page.goto(`/progress?round=${round}`);
  await reads(stage.ines.page, '2 von 2 Angemeldeten waren da');
  await picture(stage.ines.page, 'progress-nation');
  await stage.ines.page.goto('/start');
  await picture(stage.ines.page, 'start-national-team');

  const sequence = (await firstWorkshop(stage)).sequenceId;
  await stage.clara.page.goto(`/progress/sequences/${sequence}`);
  await reads(stage.clara.page, initiativeName);
  await picture(stage.clara.page, 'progress-region');

  await signInByLink(stage);
  await stage.mira.page.goto('/journey');
  await reads(stage.mira.page, /2 von \d Schritten geschafft/);
  await picture(stage.mira.page, 'journey-after-first-workshop');
}
