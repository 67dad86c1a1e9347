import type { Locator, Page } from 'playwright-core';
import type { Stage } from './cast';

/** Presses the button of exactly this name, or one that matches. */
export const press = (page: Page | Locator, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** Follows the link of this name. */
export const follow = (page: Page | Locator, name: string | RegExp): Promise<void> => page.getByRole('link', { name }).first().click();

const typedInto = 'input:not([type=radio], [type=checkbox]), textarea';

/** Fills the field with this label. */
export const fill = (page: Page | Locator, label: string | RegExp, text: string): Promise<void> =>
  page.getByLabel(label).and(page.locator(typedInto)).first().fill(text);

/** Chooses the radio button or checks the box with this label. */
export const check = (page: Page | Locator, label: string | RegExp): Promise<void> =>
  page
    .getByRole('radio', { name: label })
    .or(page.getByRole('checkbox', { name: label }))
    .first()
    .check();

/** Waits until this sentence stands on the page. */
export const reads = (page: Page | Locator, sentence: string | RegExp): Promise<void> => page.getByText(sentence).first().waitFor();

/** Types into a combobox and takes the first option that holds the text. */
export async function choose(page: Page | Locator, label: string | RegExp, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.fill(text);
  await page.getByRole('option', { name: text }).first().click();
}

/** The path of the link in the newest letter to an address, read where mails are shown as nobody sends them. */
export async function linkInLetterTo(stage: Stage, address: string, path: RegExp): Promise<string> {
  const { request } = stage.ines.context;
  const deadline = process.hrtime.bigint() + 20_000_000_000n;
  for (;;) {
    const list = (await (await request.get(`${stage.app.url}/api/mails?limit=50`)).json()) as { items: { id: string; to: string }[] };
    for (const { id } of list.items.filter(({ to }) => to === address)) {
      const letter = await (await request.get(`${stage.app.url}/api/mails/${id}`)).text();
      const found = path.exec(letter);
      if (found) return found[0];
    }
    if (process.hrtime.bigint() > deadline) throw new Error(`No letter to ${address} with a link like ${path.source}`);
  }
}
