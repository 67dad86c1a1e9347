import { refuse } from '@kaskade/shared';
import { createParamDecorator, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { tap, type Observable } from 'rxjs';

/** The version that a change starts from, out of `If-Match: "7"`. Missing or unreadable: VERSION_MISSING. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<Request>().header('if-match');
    const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1];
    return version === undefined ? refuse({ code: 'VERSION_MISSING' }) : Number(version);
  },
  [tellInDocument],
);

/** The API document names the header wherever a handler asks for the version. */
function tellInDocument(controller: object, handler: string | symbol | undefined): void {
  const descriptor = handler === undefined ? undefined : Object.getOwnPropertyDescriptor(controller, handler);
  const schema = { type: 'string', maxLength: 13 };
  if (handler !== undefined && descriptor) {
    ApiHeader({ name: 'If-Match', required: true, description: 'The ETag of the answer that the change starts from.', schema })(
      controller,
      handler,
      descriptor,
    );
  }
}

/** Refuses with VERSION_STALE where a change starts from another version than the current one. */
export function expectVersion(current: number, expected: number): void {
  if (current !== expected) refuse({ code: 'VERSION_STALE', current });
}

/** Gives every answer that has a version its `ETag`. */
@Injectable()
export class VersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      tap((answer: unknown) => {
        if (hasVersion(answer)) response.setHeader('ETag', `"${answer.version}"`);
      }),
    );
  }
}

const hasVersion = (answer: unknown): answer is { version: number } =>
  typeof answer === 'object' && answer !== null && 'version' in answer && typeof answer.version === 'number';
