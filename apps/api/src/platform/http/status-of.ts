import type { ProblemCode } from '@kaskade/shared';

const statuses: Partial<Record<ProblemCode, number>> = {
  INPUT_INVALID: 422,
  NOT_SIGNED_IN: 401,
  SIGN_IN_FAILED: 401,
  LINK_NOT_VALID: 401,
  FORBIDDEN: 403,
  FOREIGN_ORIGIN: 403,
  NOT_FOUND: 404,
  VERSION_STALE: 412,
  BODY_TOO_LARGE: 413,
  MEDIA_TYPE_NOT_ACCEPTED: 415,
  FILE_KIND_REFUSED: 415,
  FILE_EMPTY: 422,
  RANGE_NOT_SATISFIABLE: 416,
  BODY_UNREADABLE: 400,
  IDEMPOTENCY_KEY_REUSED: 422,
  VERSION_MISSING: 428,
  TOO_MANY_REQUESTS: 429,
  UNEXPECTED: 500,
  DATABASE_AWAY: 503,
  DISK_FULL: 507,
};

/** The HTTP status of a refusal: 409 for every rule of the domain, the others as listed. */
export const statusOf = (code: ProblemCode): number => statuses[code] ?? 409;
