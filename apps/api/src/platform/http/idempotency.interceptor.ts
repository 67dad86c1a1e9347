import { refuse } from '@kaskade/shared';
import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type CustomDecorator,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { createHash } from 'node:crypto';
import { catchError, of, throwError, type Observable } from 'rxjs';
import { AlreadyDone } from './idempotency';
import { currentContext } from './request-context';

const longestKey = 200;

const withoutKey = 'kaskade:without-idempotency-key';

/**
 * For acts whose answer is more than its body: a repeated sign-in must sign in again, since a kept answer carries no cookie. And for
 * those that send a password, which a key would keep as a hash that is quick to guess.
 */
export const IgnoresIdempotencyKey = (): CustomDecorator => SetMetadata(withoutKey, true);

/** Notes the `Idempotency-Key` of a POST or PUT, and answers a repeated one with the first answer. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const key = request.header('idempotency-key');
    const here = currentContext();
    const isKeyed = ['POST', 'PUT'].includes(request.method) && !this.reflector.get<boolean | undefined>(withoutKey, context.getHandler());
    if (!key || !here || !isKeyed) return next.handle();
    if (key.length > longestKey)
      refuse({ code: 'INPUT_INVALID', fields: [{ pointer: '/Idempotency-Key', rule: 'tooLong', limit: longestKey }] });
    here.keyed = {
      key,
      owner: request.user ? request.user.personId : `visitor ${request.ip ?? ''}`,
      route: `${request.method} ${request.path}`,
      bodyHash: createHash('sha256')
        .update(JSON.stringify(request.body ?? null))
        .digest('hex'),
      settled: false,
    };
    return next.handle().pipe(catchError((error: unknown) => (error instanceof AlreadyDone ? of(error.answer) : throwError(() => error))));
  }
}
