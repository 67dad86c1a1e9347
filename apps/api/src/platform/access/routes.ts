import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessKey, type Access } from './requires.decorator';

/** A route of the application with what it declares about access. */
export interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  readonly access: Access | undefined;
}

/** Knows every route, and refuses to start where one forgot to say who may call it. */
@Injectable()
export class Routes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.all().filter((route) => route.access === undefined);
    if (open.length) throw new Error(`These routes do not declare who may call them: ${open.map((route) => route.handler).join(', ')}`);
  }

  /** Every route there is, with its path below `/api`. */
  all(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (!metatype || typeof instance !== 'object' || instance === null) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, (...parameters: unknown[]) => unknown>;
      const prefix = pathsOf(Reflect.getMetadata('path', metatype));
      return this.scanner
        .getAllMethodNames(prototype)
        .flatMap((name) => this.routesOf(prototype[name], `${metatype.name}.${name}`, prefix));
    });
  }

  private routesOf(handler: ((...parameters: unknown[]) => unknown) | undefined, name: string, prefixes: string[]): DeclaredRoute[] {
    if (!handler) return [];
    const path: unknown = Reflect.getMetadata('path', handler);
    if (path === undefined) return [];
    const method = RequestMethod[Reflect.getMetadata('method', handler) as RequestMethod];
    const access = this.reflector.get<Access | undefined>(accessKey, handler);
    return prefixes.flatMap((prefix) => pathsOf(path).map((own) => ({ method, path: joined(prefix, own), handler: name, access })));
  }
}

const pathsOf = (path: unknown): string[] => (Array.isArray(path) ? path.map(String) : [typeof path === 'string' ? path : '']);

const joined = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
