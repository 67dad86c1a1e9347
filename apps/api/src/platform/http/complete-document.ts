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

/** Adds to every operation the refusals that can happen there, and the headers that a write carries. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  const schemas = { ...document.components?.schemas, Problem: problemSchema };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, Operation>)) complete(operation, method, path);
  }
  return { ...document, components: { ...document.components, schemas } };
}

function complete(operation: Operation, method: string, path: string): void {
  const writes = method !== 'get';
  const named = path.includes('{');
  const answers: Record<string, [boolean, string]> = {
    '401': [true, 'Nobody is signed in.'],
    '403': [true, 'Not part of the role.'],
    '404': [named, 'Does not exist or is out of reach.'],
    '409': [writes, 'A rule of the domain speaks against it.'],
    '412': [writes && named, 'The thing has changed since it was read.'],
    '413': [operation.requestBody !== undefined, 'The body is too large.'],
    '415': [operation.requestBody !== undefined, 'The body has the wrong type.'],
    '422': [true, 'Something does not fit its schema.'],
    '428': [writes && named, 'The change does not say which version it starts from.'],
    '429': [true, 'Too many tries.'],
    '503': [true, 'The database is away for a moment.'],
  };
  for (const [status, [happens, description]] of Object.entries(answers)) if (happens) operation.responses[status] ??= refusal(description);
}
