import type { z } from 'zod';

/**
 * Parses what a form holds. A blank field ('' or null) that the schema does not accept as it is counts as left out,
 * so that optional fields may stay empty and required ones say "please fill in".
 */
export function withoutBlanks<Command>(schema: z.ZodType<Command>, draft: unknown): z.ZodSafeParseResult<Command> {
  const first = schema.safeParse(draft);
  if (first.success) return first;
  const blanks = first.error.issues.map((issue) => issue.path).filter((path) => isBlank(valueAt(draft, path)));
  if (blanks.length === 0) return first;
  return schema.safeParse(blanks.reduce((value, path) => leftOut(value, path), draft));
}

const isBlank = (value: unknown): boolean => value === '' || value === null;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined), value);

function leftOut(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? leftOut(item, rest) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key !== step ? [[key, inner]] : rest.length > 0 ? [[key, leftOut(inner, rest)]] : [])),
  );
}
