import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { createHash } from 'node:crypto';
import { catchError, of, throwError, type Observable } from 'rxjs';
import { AlreadyDone } from './idempotency';
import { currentContext } from './request-context';

const longestKey = 200;

/** Notes the `Idempotency-Key` of a POST or PUT, and answers a repeated one with the first answer. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const key = request.header('idempotency-key');
    const here = currentContext();
    if (!key || !here || !['POST', 'PUT'].includes(request.method)) return next.handle();
    here.keyed = {
      key: key.slice(0, longestKey),
      owner: request.user ? request.user.personId : `visitor ${request.ip ?? ''}`,
      route: `${request.method} ${request.path}`,
      bodyHash: createHash('sha256').update(JSON.stringify(request.body ?? null)).digest('hex'),
      settled: false,
    };
    return next.handle().pipe(catchError((error: unknown) => (error instanceof AlreadyDone ? of(error.answer) : throwError(() => error))));
  }
}
