import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { extname, resolve } from 'node:path';
import { Config } from '../config/config';

const year = 31_536_000;

/** How the build has packed what is text (`apps/web/pack.mjs`), the smallest first. */
const packings = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** Serves the built web app: hashed files for a year, and the page itself for every path that is no file and not the API. */
export function useWeb(app: NestExpressApplication): void {
  const { webDir } = app.get(Config);
  if (!webDir) return;
  app.use(packedFiles(webDir));
  app.use(express.static(webDir, { index: false, redirect: false, setHeaders: keepAsLongAsItHolds }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = isReading(request) && !request.path.startsWith('/api') && !/\.\w+$/.test(request.path);
    if (!isPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(resolve(webDir, 'index.html'));
  });
}

/** Answers with the packed file beside the one asked for, where there is one and the browser can unpack it. */
function packedFiles(webDir: string): RequestHandler {
  const serve = express.static(webDir, { index: false, redirect: false, setHeaders: describePacked });
  return (request, response, next) => {
    if (!isReading(request) || !/\.(?:js|css|svg)$/.test(request.path)) return next();
    response.vary('Accept-Encoding');
    const packing = packings.find(({ encoding }) => request.acceptsEncodings(encoding) === encoding);
    if (!packing) return next();
    const asked = request.url;
    request.url = request.path + packing.ending;
    serve(request, response, (fault?: unknown) => {
      request.url = asked;
      next(fault);
    });
  };
}

function describePacked(response: Response, path: string): void {
  const packing = packings.find(({ ending }) => path.endsWith(ending));
  if (!packing) return;
  const unpacked = path.slice(0, -packing.ending.length);
  response.setHeader('Content-Encoding', packing.encoding);
  response.type(extname(unpacked));
  keepAsLongAsItHolds(response, unpacked);
}

function keepAsLongAsItHolds(response: Response, path: string): void {
  const isHashed = /[.-][\w-]{8}\.\w+$/.test(path);
  response.setHeader('Cache-Control', isHashed ? `public, max-age=${year}, immutable` : 'no-cache');
}

const isReading = (request: Request): boolean => ['GET', 'HEAD'].includes(request.method);
