import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';
import type { Config } from '../config/config';
import { currentContext } from './request-context';

/** Structured logs: method, path without its query, status and duration; no addresses, names, bodies, cookies or secrets. */
export function logging(config: Config): Params {
  return {
    pinoHttp: {
      level: config.logLevel,
      quietReqLogger: true,
      genReqId: () => currentContext()?.requestId ?? '',
      customLogLevel: (_request: IncomingMessage, response: ServerResponse, error?: Error) =>
        error || response.statusCode >= 500 ? 'error' : 'debug',
      serializers: {
        req: (request: { method: string; url: string }) => ({ method: request.method, path: withoutSecrets(request.url) }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    },
  };
}

/** Paths may carry secrets of links; what looks like one is left out, and so is the query. */
const withoutSecrets = (url: string): string => (url.split('?')[0] ?? '').replace(/[\w-]{40,}/g, '…');
