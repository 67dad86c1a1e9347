import type { Scope } from '@kaskade/shared';
import type { Condition } from './listing';

/** Only rows of the regions in scope. */
export const withinRegions = (scope: Scope, column: string): Condition =>
  scope.kind === 'everything' ? { sql: 'true' } : { sql: `${column} = any(?::uuid[])`, values: [scope.regions] };

/** A condition for an optional filter of a list: none where it was not asked for. */
export const filteredBy = (sql: string, value: unknown): Condition[] => (value === undefined ? [] : [{ sql, values: [value] }]);

/** The scope as three values of a query: whether it is everything, else its regions and its initiatives. */
export const scopeValues = (scope: Scope): [everything: boolean, regions: readonly string[], initiatives: readonly string[]] =>
  scope.kind === 'everything' ? [true, [], []] : [false, scope.regions, scope.initiatives];
