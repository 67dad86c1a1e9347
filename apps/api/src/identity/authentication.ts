import { refuse, type Actor, type ProblemCode } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import passport from 'passport';
import { SignInService } from './sign-in.service';

const week = 7 * 24 * 3_600_000;

/** Begins and ends sign-ins by Passport's strategies. Each sign-in gets a new session id. */
@Injectable()
export class Authentication {
  readonly passport = new passport.Authenticator();

  constructor(private readonly signIns: SignInService) {}

  /** Signs in by the strategy; refuses with SIGN_IN_FAILED or, for links, LINK_NOT_VALID. */
  async signIn(strategy: 'password' | 'link', request: Request): Promise<Actor> {
    const actor = await this.ask(strategy, request);
    return actor ? this.begin(request, actor) : refuse({ code: failures[strategy] });
  }

  /** Begins a sign-in of this person, whoever has vouched for it. */
  async begin(request: Request, actor: Actor): Promise<Actor> {
    await new Promise<void>((resolve, reject) => {
      request.logIn(actor, (error: unknown) => (error ? reject(asError(error)) : resolve()));
    });
    this.signIns.noteDevice(request);
    return actor;
  }

  /** Ends the current sign-in; nothing happens where there is none. */
  async signOut(request: Request): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      request.session.destroy((error: unknown) => (error ? reject(asError(error)) : resolve()));
    });
  }

  /** A sign-in lasts a week at most, however busy it is. */
  hasOutlivedItself(since: string | undefined): boolean {
    return since !== undefined && this.signIns.millisecondsSince(since) > week;
  }

  private ask(strategy: string, request: Request): Promise<Actor | null> {
    return new Promise((resolve, reject) => {
      const decide = (error: unknown, actor?: Actor | false | null) => (error ? reject(asError(error)) : resolve(actor || null));
      const handler = this.passport.authenticate(strategy, decide) as (
        request: Request,
        response: unknown,
        next: (error: unknown) => void,
      ) => void;
      handler(request, request.res, reject);
    });
  }
}

const failures: Record<'password' | 'link', Extract<ProblemCode, 'SIGN_IN_FAILED' | 'LINK_NOT_VALID'>> = {
  password: 'SIGN_IN_FAILED',
  link: 'LINK_NOT_VALID',
};

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
