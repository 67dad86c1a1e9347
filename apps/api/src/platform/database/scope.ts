import type { Scope } from '@kaskade/shared';
import type { Condition } from './listing';

/** Only rows of the regions in scope. */
export const withinRegions = (scope: Scope, column: string): Condition =>
  scope.kind === 'everything' ? { sql: 'true' } : { sql: `${column} = any(?::uuid[])`, values: [scope.regions] };

/** Only rows of the regions or of the initiatives in scope. */
export const withinRegionsOrInitiatives = (scope: Scope, regionColumn: string, initiativeColumn: string): Condition =>
  scope.kind === 'everything'
    ? { sql: 'true' }
    : { sql: `${regionColumn} = any(?::uuid[]) or ${initiativeColumn} = any(?::uuid[])`, values: [scope.regions, scope.initiatives] };

/** A condition for an optional filter of a list: none where it was not asked for. */
export const filteredBy = (sql: string, value: unknown): Condition[] => (value === undefined ? [] : [{ sql, values: [value] }]);
