import { createHash, randomBytes } from 'node:crypto';

/** The secret in the address of a link by mail: 256 random bits in base64url. Only its hash is kept. */
export const newLinkSecret = (): string => randomBytes(32).toString('base64url');

/** How the secret of a link is kept and found again: SHA-256 in hexadecimal. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
