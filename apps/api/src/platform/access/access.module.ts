import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { Routes } from './routes';

/** Permissions for every route, fail-closed. */
@Global()
@Module({ imports: [DiscoveryModule], providers: [{ provide: APP_GUARD, useClass: AccessGuard }, Routes], exports: [Routes] })
export class AccessModule {}
