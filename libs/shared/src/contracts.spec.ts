import { z } from 'zod';
import * as shared from './index';

const contracts = Object.entries(shared).flatMap(([name, value]) => (value instanceof z.ZodType ? [{ name, schema: value }] : []));

describe('Every contract', () => {
  it('is among the exports', () => expect(contracts.length).toBeGreaterThan(100));

  it.each(contracts)('$name can be told in the API document, with a bound on every string', ({ schema }) => {
    const document = z.toJSONSchema(schema, { io: 'input' });

    expect(unboundedStringsOf(document, '')).toEqual([]);
  });
});

function unboundedStringsOf(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const entries = Object.entries(node);
  const bounded = entries.some(([key]) => ['maxLength', 'format', 'enum', 'const'].includes(key));
  const here = entries.some(([key, value]) => key === 'type' && value === 'string') && !bounded ? [path] : [];
  return [...here, ...entries.flatMap(([key, value]) => unboundedStringsOf(value, `${path}/${key}`))];
}
