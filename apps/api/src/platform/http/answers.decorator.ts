import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** Declares what a route answers with: the schema for the API document, and the status where it is not the method's own. */
export function Answers(schema: z.ZodType, status = 200): MethodDecorator {
  return applyDecorators(HttpCode(status), ApiResponse({ status, standardSchema: schema, description: schema.meta()?.id ?? 'the answer' }));
}
