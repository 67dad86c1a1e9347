import type { PersonId } from '@kaskade/shared';
import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { INestApplication } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Strategy as LocalStrategy } from 'passport-local';
import { Strategy as CustomStrategy } from 'passport-custom';
import { poolOf } from '../platform/access/rate-limits';
import { Config } from '../platform/config/config';
import { Authentication } from './authentication';
import { SignInService } from './sign-in.service';

declare module 'express-session' {
  interface SessionData {
    device: string;
    since: string;
  }
}

const hour = 3_600_000;
const idleEnd = 8 * hour;
const pruneEverySeconds = 900;

/** Name of the session cookie: with the `__Host-` prefix wherever TLS allows it. */
export const cookieName = (config: Pick<Config, 'isSecure'>): string => (config.isSecure ? '__Host-kaskade' : 'kaskade');

/** Puts server-side sign-ins (in Postgres, eight idle hours) and Passport in front of the routes below `/api`. */
export function useSignIn(app: INestApplication): void {
  const config = app.get(Config);
  const Store = connectPgSimple(session);
  const signIn = app.get(SignInService);
  const authentication = app.get(Authentication);
  const authenticator = authentication.passport;
  authenticator.use(
    'password',
    new LocalStrategy({ usernameField: 'email', passReqToCallback: true }, (request, email, password, done) => {
      signIn.personByPassword(email, password, request.ip ?? '').then((actor) => done(null, actor ?? false), done);
    }),
  );
  authenticator.use(
    'link',
    new CustomStrategy((request, done) => {
      const { token } = request.body as { token: string };
      signIn.personByLink(token, request.ip ?? '').then((actor) => done(null, actor ?? false), done);
    }),
  );
  authenticator.serializeUser((actor, done) => done(null, actor.personId));
  authenticator.deserializeUser((personId: PersonId, done) => {
    signIn.person(personId).then((actor) => done(null, actor ?? false), done);
  });
  const knowsWhoAsks = [
    session({
      name: cookieName(config),
      secret: config.sessionSecret ?? secretIn(config.dataDir),
      store: new Store({ pool: poolOf(app), tableName: 'sessions', pruneSessionInterval: pruneEverySeconds }),
      resave: false,
      saveUninitialized: false,
      rolling: true,
      proxy: config.isSecure,
      cookie: { httpOnly: true, sameSite: 'lax', secure: config.isSecure, path: '/', maxAge: idleEnd },
    }),
    endsAfterAWeek(authentication),
    authenticator.session(),
  ];
  app.use('/api', ...knowsWhoAsks.map(besideDownloads));
}

/** What people uploaded is served without reading or setting a cookie, so that no file can act for whoever opens it. */
const besideDownloads =
  (handler: RequestHandler): RequestHandler =>
  (request, response, next) =>
    request.path.startsWith('/downloads/') ? next() : handler(request, response, next);

const endsAfterAWeek =
  (authentication: Authentication): RequestHandler =>
  (request, _response, next) => {
    if (!authentication.hasOutlivedItself(request.session.since)) return next();
    request.session.regenerate(next);
  };

/** The secret that signs cookies, made at the first start and kept in the data folder. */
function secretIn(dataDir: string): string {
  const file = join(dataDir, 'session-secret');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
