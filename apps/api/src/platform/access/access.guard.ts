import { can, refuse } from '@kaskade/shared';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { accessKey, type Access } from './requires.decorator';

/** Lets a request through only where its route says so: nothing declared means nobody. Asked before anything is validated. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    const actor = context.switchToHttp().getRequest<Request>().user ?? null;
    if (access?.kind === 'public') return true;
    if (!actor) refuse({ code: 'NOT_SIGNED_IN' });
    if (access?.kind === 'signedIn') return true;
    return access !== undefined && can(actor, access.action) ? true : refuse({ code: 'FORBIDDEN' });
  }
}
