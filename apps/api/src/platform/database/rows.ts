import type { EntityManager } from 'typeorm';

declare const inTransaction: unique symbol;

/** Where questions go: inside a transaction or not. */
export type Db = EntityManager;

/** A transaction. Only `Database.transaction` makes one, so a write outside of it does not compile. */
export type Tx = EntityManager & { readonly [inTransaction]: true };

/** The rows that a question answers with, in the shape that its SQL promises. */
export function rowsOf<Row>(db: Db, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  return db.query<Row[]>(sql, [...parameters]);
}

/** The first row of the answer, or null. */
export async function rowOf<Row>(db: Db, sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
  const [row] = await rowsOf<Row>(db, sql, parameters);
  return row ?? null;
}

/** SQLSTATE of a failed query, where the driver gave one. */
export function codeOf(error: { readonly driverError: unknown }): string | undefined {
  const { code } = error.driverError as { code?: string };
  return code;
}
