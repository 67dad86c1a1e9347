import { Refusal, refuse, type Problem } from '@kaskade/shared';
import busboy from 'busboy';
import type { Request } from 'express';
import type { Readable } from 'node:stream';

const roomForTheRest = 64_000;
const millisecondsToReadAnswer = 2_000;
const unreadable: Problem = { code: 'BODY_UNREADABLE' };
const missing: Problem = { code: 'INPUT_INVALID', fields: [{ pointer: '/file', rule: 'required' }] };

/**
 * Hands the one file of a form to `take` while it is still arriving, and answers with what that makes of it. Refuses with
 * MEDIA_TYPE_NOT_ACCEPTED, BODY_TOO_LARGE (announced size beyond `limit` bytes: before anything is read), BODY_UNREADABLE, INPUT_INVALID.
 */
export function fileOf<Taken>(request: Request, limit: number, take: (content: Readable, name: string) => Promise<Taken>): Promise<Taken> {
  hangUpAfterRefusal(request);
  if (!request.is('multipart/form-data')) refuse({ code: 'MEDIA_TYPE_NOT_ACCEPTED', accepted: 'multipart/form-data' });
  if (Number(request.header('content-length') ?? 0) > limit + roomForTheRest) refuse({ code: 'BODY_TOO_LARGE', limitBytes: limit });
  const form = formOf(request);
  let found = false;
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      request.unpipe(form);
      reject(error);
    };
    form.on('file', (_field, content, { filename }) => {
      found = true;
      take(content, filename ?? '').then(resolve, fail);
    });
    form.on('error', () => fail(new Refusal([unreadable])));
    form.on('close', () => (found ? undefined : fail(new Refusal([missing]))));
    request.on('close', () => (request.complete ? undefined : form.destroy(new Error('the sender left'))));
    request.pipe(form);
  });
}

/** Where the answer comes before the whole body has: lets the sender read it, and then hangs up instead of taking in the rest. */
function hangUpAfterRefusal(request: Request): void {
  request.res?.once('finish', () => {
    if (request.complete) return;
    const hangUp = setTimeout(() => request.socket.destroy(), millisecondsToReadAnswer);
    request.once('close', () => clearTimeout(hangUp));
    request.resume();
  });
}

function formOf(request: Request): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits: { files: 1, fields: 10, fieldSize: 1000, parts: 20 } });
  } catch {
    return refuse(unreadable);
  }
}
