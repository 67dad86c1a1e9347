import { Language } from '@kaskade/shared';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { randomUUID } from 'node:crypto';
import { Config } from '../config/config';
import { answerWith } from './problem.filter';
import { runInContext } from './request-context';

const largestBody = '1mb';
const year = 31_536_000;

/** Everything in front of the routes: headers, request context, bodies, foreign origins. */
export function useHttp(app: NestExpressApplication): void {
  const config = app.get(Config);
  app.setGlobalPrefix('api');
  app.set('trust proxy', config.isSecure ? 1 : false);
  app.disable('x-powered-by');
  app.use(securityHeaders(config));
  app.use('/api', beginContext);
  app.use('/api', refuseForeignOrigins(config));
  app.use('/api', refuseUnknownBodies);
  app.useBodyParser('json', { limit: largestBody });
}

const securityHeaders = (config: Config) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(config.isSecure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: config.isSecure ? { maxAge: year } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });

/** A body that is neither JSON nor an upload would be read as an empty one; it is refused instead. */
function refuseUnknownBodies(request: Request, response: Response, next: NextFunction): void {
  const isAccepted = request.is(['application/json', 'multipart/form-data']);
  if (isAccepted === false && request.header('content-length') !== '0')
    answerWith(response, [{ code: 'MEDIA_TYPE_NOT_ACCEPTED', accepted: 'application/json' }]);
  else next();
}

function beginContext(request: Request, response: Response, next: NextFunction): void {
  const requestId = randomUUID();
  response.setHeader('X-Request-Id', requestId);
  response.setHeader('Cache-Control', 'no-store');
  runInContext({ requestId, language: languageOf(request), keyed: null }, next);
}

const languageOf = (request: Request): Language => (request.acceptsLanguages(Language.options) || 'de') as Language;

/** A page of another site may not act here with somebody's cookie, even where the browser would send it. */
const refuseForeignOrigins =
  (config: Config) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const origin = request.header('origin');
    const own = [config.publicUrl, `${request.protocol}://${request.header('host') ?? ''}`];
    const isForeign = origin !== undefined && !own.includes(origin);
    if (isForeign && !['GET', 'HEAD', 'OPTIONS'].includes(request.method)) answerWith(response, [{ code: 'FOREIGN_ORIGIN' }]);
    else next();
  };
