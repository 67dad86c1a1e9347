import type { Action, Actor as ActingPerson } from '@kaskade/shared';
import { applyDecorators, createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { Request } from 'express';

/** Who may call a route. A route that declares none of these stops the application from starting. */
export type Access = { readonly kind: 'public' } | { readonly kind: 'signedIn' } | { readonly kind: 'action'; readonly action: Action };

/** Key under which a route keeps its `Access`. */
export const accessKey = 'kaskade:access';

/** Only for people who may do this somewhere; the service asks again with the thing itself. */
export const Requires = (action: Action): MethodDecorator => behindSignIn({ kind: 'action', action });

/** For everybody who is signed in, whatever the role: one's own profile, one's own sign-ins. */
export const SignedIn = (): MethodDecorator => behindSignIn({ kind: 'signedIn' });

/** The API document says as well that such a route wants the cookie of a sign-in. */
function behindSignIn(access: Access): MethodDecorator {
  return applyDecorators(SetMetadata<string, Access>(accessKey, access), ApiCookieAuth());
}

/** For everybody, also without signing in. */
export const Public = (): CustomDecorator => SetMetadata<string, Access>(accessKey, { kind: 'public' });

declare global {
  // Passport keeps the signed-in person on the request as Express.User.
  namespace Express {
    interface User extends ActingPerson {}
  }
}

export type Actor = ActingPerson;

/** The person who acts; on a public route null where nobody is signed in. */
export const Actor = createParamDecorator(
  (_: unknown, context: ExecutionContext): ActingPerson | null => context.switchToHttp().getRequest<Request>().user ?? null,
);
