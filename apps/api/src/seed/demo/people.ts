import type { Language } from '@kaskade/shared';

/** Somebody invented. Nobody can be written to at `example.org`. */
export interface Invented {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly language: Language;
}

/** Invents people and makes choices; the same ones at every load. */
export interface People {
  next(): Invented;
  /** One of these, by the dice. */
  oneOf<Item>(items: readonly Item[]): Item;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
}

const seed = 20_262_027;

/** Loads the word lists only when they are needed: at the first start. */
export async function inventPeople(): Promise<People> {
  const { faker } = await import('@faker-js/faker/locale/de');
  faker.seed(seed);
  const taken = new Set<string>();
  const next = (): Invented => {
    const [givenName, familyName] = [faker.person.firstName(), faker.person.lastName()];
    const email = `${plain(givenName)}.${plain(familyName)}@example.org`;
    if (taken.has(email)) return next();
    taken.add(email);
    return { givenName, familyName, email, language: 'de' };
  };
  return {
    next,
    oneOf: (items) => faker.helpers.arrayElement(items),
    chance: (percent) => faker.number.int({ min: 1, max: 100 }) <= percent,
  };
}

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z]+/g, '');
