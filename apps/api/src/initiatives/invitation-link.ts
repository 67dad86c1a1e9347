import { createHash, randomBytes } from 'node:crypto';

/** The secret of a link to an invitation: 256 random bits in base64url. Kept only as its hash. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url');

/** How a secret is kept. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
