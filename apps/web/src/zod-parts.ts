export {
  array,
  boolean,
  email,
  enum,
  literal,
  null,
  number,
  object,
  record,
  strictObject,
  string,
  union,
  url,
  uuid,
  discriminatedUnion,
  lazy,
  nullable,
  optional,
  tuple,
  unknown,
  ZodType,
} from 'zod-source/schemas.js';
export * as coerce from 'zod-source/coerce.js';
export * as iso from 'zod-source/iso.js';
export type { infer, input, output, core, ZodSafeParseResult } from 'zod-source/external.js';
