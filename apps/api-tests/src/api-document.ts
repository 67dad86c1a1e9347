/** The API document as far as tests read it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

export interface Operation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: JsonSchema }[];
  readonly security?: readonly object[];
  readonly requestBody?: { content: Record<string, { schema: JsonSchema }> };
  readonly responses: Record<string, { $ref?: string; content?: Record<string, { schema: JsonSchema }> }>;
}

export interface ApiDocument {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, JsonSchema> };
}

/** Every operation with its method and its path below `/api` as the application writes it, `/rounds/:id`. */
export const operationsOf = (document: ApiDocument): { method: string; path: string; operation: Operation }[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace(/^\/api/, '').replace(/\{(\w+)\}/g, ':$1'),
      operation,
    })),
  );

/** The schema of the body that an operation takes, if it takes JSON. */
export const bodyOf = (operation: Operation | undefined): JsonSchema | undefined =>
  operation?.requestBody?.content['application/json']?.schema;

/** A small value that fits the schema, with nothing in it that is not required. */
export function sampleOf(document: ApiDocument, schema: JsonSchema, name = ''): unknown {
  const known = schema.$ref?.split('/').at(-1);
  if (known) return sampleOf(document, document.components.schemas[known] ?? {}, name);
  const [variant] = schema.anyOf ?? schema.oneOf ?? [];
  if (variant) return sampleOf(document, variant, name);
  if (schema.nullable) return null;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((key) => [key, sampleOf(document, schema.properties?.[key] ?? {}, key)]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(document, schema.items ?? {}, name));
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return sampleText(schema, name);
  }
}

function sampleText({ format, pattern, minLength }: JsonSchema, name: string): string {
  if (format === 'uuid') return '019b0000-0000-7000-8000-00000000abcd';
  if (format === 'date') return '2027-03-01';
  if (format === 'date-time') return '2027-03-01T09:00:00Z';
  if (format === 'uri') return 'https://example.org/';
  if (format === 'email' || name === 'email') return 'muster@example.net';
  if (pattern?.includes(':[0-5]')) return name === 'endsAt' ? '16:00' : '09:00';
  if (pattern?.includes('\\w-')) return 'x'.repeat(43);
  return 'Muster'.repeat(Math.ceil((minLength ?? 1) / 6) || 1);
}
