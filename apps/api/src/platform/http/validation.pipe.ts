import { faultsOf, refuse } from '@kaskade/shared';
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';

/** Checks bodies, queries and parameters against the zod schema that their decorator names; INPUT_INVALID lists every fault. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const schema = metadata.schema as z.ZodType | undefined;
    if (!schema) return value;
    const result = schema.safeParse(value ?? {}, { reportInput: true });
    return result.success ? result.data : refuse({ code: 'INPUT_INVALID', fields: faultsOf(result.error.issues) });
  }
}
