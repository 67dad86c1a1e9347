import type { OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  security?: Record<string, string[]>[];
  parameters?: { in: string; name: string }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
}

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The shape of every refusal (RFC 9457). */
const problemSchema = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'code', 'detail', 'problems', 'fields', 'requestId'],
  properties: {
    type: { type: 'string', maxLength: 200 },
    title: { type: 'string', maxLength: 100 },
    status: { type: 'integer' },
    code: { type: 'string', maxLength: 100 },
    detail: { type: 'string', maxLength: 4000 },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'sentence'],
        properties: { code: { type: 'string', maxLength: 100 }, sentence: { type: 'string', maxLength: 2000 } },
      },
    },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'rule', 'sentence'],
        properties: {
          pointer: { type: 'string', maxLength: 500 },
          rule: { type: 'string', maxLength: 50 },
          sentence: { type: 'string', maxLength: 500 },
        },
      },
    },
    requestId: { type: 'string', format: 'uuid', nullable: true },
  },
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A key of the client: sent again with the same body, the act is done once and the first answer comes again.',
  schema: { type: 'string', maxLength: 200 },
};

const csv = {
  description: 'The list as CSV for spreadsheets: UTF-8 with BOM, semicolons.',
  content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } },
};

const calendar = {
  description: 'The date for a calendar.',
  content: { 'text/calendar': { schema: { type: 'string', format: 'binary' } } },
};

const pdf = {
  description: 'A tagged PDF to print.',
  content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
};

/** What each status means wherever it is answered. */
const refusals: Readonly<Record<string, string>> = {
  '400': 'The body is no readable JSON.',
  '401': 'Nobody is signed in.',
  '403': 'Not part of the role, or sent from a foreign page.',
  '404': 'Does not exist or is out of reach.',
  '409': 'A rule of the domain speaks against it.',
  '412': 'The thing has changed since it was read.',
  '413': 'The body is too large.',
  '415': 'The body has the wrong type.',
  '422': 'Something does not fit its schema.',
  '428': 'The change does not say which version it starts from.',
  '429': 'Too many tries.',
  '503': 'The database is away for a moment.',
};

const nameOf = (status: string): string => `Refused${status}`;

/** Adds to every operation the refusals that can happen there, and the headers that a write carries. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  const schemas = { ...document.components?.schemas, Problem: problemSchema };
  const responses = Object.fromEntries(Object.entries(refusals).map(([status, description]) => [nameOf(status), refusal(description)]));
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, Operation>)) complete(operation, method, path);
  }
  return { ...document, components: { ...document.components, schemas, responses } };
}

function complete(operation: Operation, method: string, path: string): void {
  const writes = method !== 'get';
  const named = path.includes('{');
  const secured = operation.security !== undefined;
  const takesBody = operation.requestBody !== undefined;
  const versioned = operation.parameters?.some(({ name }) => name === 'If-Match') ?? false;
  if (['post', 'put'].includes(method)) operation.parameters = [...(operation.parameters ?? []), idempotencyKey];
  if (path.endsWith('/export')) operation.responses['200'] = csv;
  if (path.endsWith('/calendar')) operation.responses['200'] = calendar;
  if (path.includes('/prints/')) operation.responses['200'] = pdf;
  const happens: Record<string, boolean> = {
    '400': takesBody,
    '401': secured || writes,
    '403': secured || writes,
    '404': named,
    '409': writes,
    '412': versioned,
    '413': takesBody,
    '415': takesBody,
    '422': true,
    '428': versioned,
    '429': true,
    '503': true,
  };
  for (const status of Object.keys(refusals))
    if (happens[status]) operation.responses[status] ??= { $ref: `#/components/responses/${nameOf(status)}` };
}
