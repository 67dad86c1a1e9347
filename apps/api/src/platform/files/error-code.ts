/** The code that Node gives its errors, such as ENOENT; undefined where it gave none. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
