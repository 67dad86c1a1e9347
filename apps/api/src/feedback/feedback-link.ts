import { createHash, randomBytes } from 'node:crypto';

/** The secret of a link to a form: 256 random bits in base64url. Kept only as its hash. */
export const newLink = (): string => randomBytes(32).toString('base64url');

/** How the secret is kept. */
export const hashOfLink = (token: string): string => createHash('sha256').update(token).digest('hex');
