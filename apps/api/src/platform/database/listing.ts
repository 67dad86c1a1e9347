import { refuse, type Page, type PageQuery } from '@kaskade/shared';
import { QueryFailedError } from 'typeorm';
import { codeOf, rowOf, type Db } from './database';

/** A piece of SQL with `?` for its values. */
export interface Condition {
  readonly sql: string;
  readonly values?: readonly unknown[];
}

/** How a list is asked for: its entries as JSON built in Postgres, where they come from, what search looks at, in which order. */
export interface Listing<Sort extends string = string> {
  /** SQL expression that makes one entry as JSON, with `?` for its values. */
  readonly entry: string;
  readonly entryValues?: readonly unknown[];
  /** Tables with their joins, without the word `from`. */
  readonly from: string;
  /** SQL expression of the text that `q` is looked for in. */
  readonly searchedText: string;
  /** Each order by which the list may be sorted; the last column is the unique id, and no column is ever null. */
  readonly sorts: Readonly<Record<Sort, { readonly columns: readonly string[]; readonly descending?: boolean }>>;
}

/** What a page is asked with; `sort` names one of the listing's orders. */
export interface ListQuestion<Sort extends string> extends PageQuery {
  readonly sort: Sort;
}

const exportPageSize = 1000;

/** One page of the list: a single query that counts all entries and fetches those after the key. Refuses a key that it did not give. */
export async function pageOf<Entry, Sort extends string>(
  db: Db,
  listing: Listing<Sort>,
  conditions: readonly Condition[],
  question: ListQuestion<Sort>,
): Promise<Page<Entry>> {
  const { columns, descending } = listing.sorts[question.sort];
  const all = [...conditions, ...searchFor(listing, question.q)];
  const [where, values] = numbered(
    joined(all),
    all.flatMap((condition) => condition.values ?? []),
  );
  const [entry, entryValues] = numbered(listing.entry, listing.entryValues ?? [], values.length);
  const after = question.after === undefined ? [] : keyFrom(question.after, columns.length);
  const before = [...values, ...entryValues];
  const direction = descending ? 'desc' : 'asc';
  const key = after.length
    ? `and (${columns.join(', ')}) ${descending ? '<' : '>'} (${after.map((_, index) => `$${before.length + index + 1}`).join(', ')})`
    : '';
  const row = await rowOf<{ total: number; entries: { entry: Entry; key: string[] }[] | null }>(
    db,
    `select (select count(*)::int from ${listing.from} where ${where}) as total,
            (select json_agg(json_build_object('entry', entry, 'key', key)) from (
               select ${entry} as entry, json_build_array(${columns.join(', ')}) as key
                 from ${listing.from} where ${where} ${key}
                order by ${columns.map((column) => `${column} ${direction}`).join(', ')} limit ${question.limit + 1}) page) as entries`,
    [...before, ...after],
  ).catch((error: unknown) => (after.length && isDataFault(error) ? refuseKey() : Promise.reject(error as Error)));
  const entries = row?.entries ?? [];
  const shown = entries.slice(0, question.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ entry }) => entry),
    next: entries.length > question.limit && last ? keyOf(last.key) : null,
    total: row?.total ?? 0,
  };
}

/** Every entry of the list, fetched page by page, so that an export of any length needs the same memory. */
export async function* entriesOf<Entry, Sort extends string>(
  db: Db,
  listing: Listing<Sort>,
  conditions: readonly Condition[],
  question: ListQuestion<Sort>,
): AsyncGenerator<Entry> {
  let after: string | undefined;
  do {
    const page: Page<Entry> = await pageOf<Entry, Sort>(db, listing, conditions, { ...question, limit: exportPageSize, after });
    yield* page.items;
    after = page.next ?? undefined;
  } while (after !== undefined);
}

function searchFor(listing: Listing, q: string | undefined): Condition[] {
  const words = (q ?? '').split(/\s+/).filter(Boolean);
  return words.map((word) => ({
    sql: `searchable(${listing.searchedText}) like searchable(?)`,
    values: [`%${word.replace(/[\\%_]/g, '\\$&')}%`],
  }));
}

const joined = (conditions: readonly Condition[]): string =>
  conditions.length ? conditions.map(({ sql }) => `(${sql})`).join(' and ') : 'true';

/** Replaces each `?` by `$1`, `$2`, …; the SQL of conditions is ours, so a question mark is always a placeholder. */
function numbered(sql: string, values: readonly unknown[], from = 0): [string, readonly unknown[]] {
  let index = from;
  return [sql.replace(/\?/g, () => `$${++index}`), values];
}

const keyOf = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function keyFrom(text: string, length: number): string[] {
  const key = parsed(Buffer.from(text, 'base64url').toString());
  return Array.isArray(key) && key.length === length && key.every((part) => ['string', 'number'].includes(typeof part))
    ? key.map(String)
    : refuseKey();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const refuseKey = (): never => refuse({ code: 'INPUT_INVALID', fields: [{ pointer: '/after', rule: 'invalid' }] });

/** SQLSTATE class 22: a value does not have the type that it is compared with. */
const isDataFault = (error: unknown): boolean => error instanceof QueryFailedError && (codeOf(error) ?? '').startsWith('22');
