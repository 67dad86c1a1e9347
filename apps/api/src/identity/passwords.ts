import { refuse } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';

// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// compared with where there is no account, so that an unknown address takes as long as a wrong password
const nobodysHash = hash('nobody has this password', cost);

const commonPasswords = new Set<string>(dictionary['passwords-common'].map((word) => String(word).toLowerCase()));

/** Hashes and checks passwords with argon2id. */
@Injectable()
export class Passwords {
  /** The hash to keep. Refuses with PASSWORD_TOO_COMMON what stands on the list of the most common ones. */
  hash(password: string): Promise<string> {
    if (commonPasswords.has(password.toLowerCase())) refuse({ code: 'PASSWORD_TOO_COMMON' });
    return hash(password, cost);
  }

  /** True where the password belongs to the hash; takes as long where there is no hash. */
  async matches(password: string, passwordHash: string | null): Promise<boolean> {
    const matches = await verify(passwordHash ?? (await nobodysHash), password);
    return matches && passwordHash !== null;
  }
}
