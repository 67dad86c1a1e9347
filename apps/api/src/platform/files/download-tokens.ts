import { FileId, Instant, isBefore } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Clock } from '../time/clock';
import { DownloadKey } from './download-key';

/** What a link to a file promises: which file, under which name, until when. */
const Promised = z.object({ id: FileId, name: z.string(), until: Instant });
export type Promised = z.infer<typeof Promised>;

/** Signed words in a link that open one file for a short time, without a cookie. */
@Injectable()
export class DownloadTokens {
  constructor(
    private readonly key: DownloadKey,
    private readonly clock: Clock,
  ) {}

  sign(promised: Promised): string {
    const content = Buffer.from(JSON.stringify(promised)).toString('base64url');
    return `${content}.${this.signatureOf(content).toString('base64url')}`;
  }

  /** What the token promises; null where it is forged, too old or no token. */
  read(token: string): Promised | null {
    const [content = '', signature = ''] = token.split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = this.signatureOf(content);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
    const promised = Promised.parse(JSON.parse(Buffer.from(content, 'base64url').toString()));
    return isBefore(this.clock.now(), promised.until) ? promised : null;
  }

  private signatureOf(content: string): Buffer {
    return createHmac('sha256', this.key.value).update(content).digest();
  }
}
