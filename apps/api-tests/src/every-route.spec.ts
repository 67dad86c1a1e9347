import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Public } from '../../api/src/platform/access/requires.decorator';
import { Routes } from '../../api/src/platform/access/routes';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('Every route', () => {
  it('declares who may call it', () => {
    const routes = app.app.get(Routes).all();

    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter(({ access }) => access === undefined)).toEqual([]);
  });

  it('is public only where visitors need it', () => {
    const open = app.app
      .get(Routes)
      .all()
      .filter(({ access }) => access?.kind === 'public')
      .map(({ method, path }) => `${method} ${path}`);

    expect(open.sort()).toEqual([
      'DELETE /session',
      'GET /downloads/:token',
      'GET /feedback/:token',
      'GET /health',
      'GET /health/live',
      'GET /health/ready',
      'GET /invitations/by-link/:token',
      'GET /invitations/by-link/:token/calendar',
      'GET /materials',
      'GET /materials/:id',
      'GET /materials/export',
      'GET /regions',
      'GET /regions/:id',
      'GET /regions/:id/coordinators',
      'GET /regions/export',
      'GET /rounds',
      'GET /rounds/:id',
      'GET /rounds/export',
      'GET /session',
      'POST /feedback/:token',
      'POST /invitations/by-link/:token/answer',
      'POST /materials/versions/:id/download-link',
      'POST /passwords',
      'POST /session',
      'POST /sign-in-links',
      'POST /sign-in-links/consumption',
    ]);
  });

  it('is known to the framework under the path that the list names', async () => {
    const gets = app.app
      .get(Routes)
      .all()
      .filter(({ method, access }) => method === 'GET' && access?.kind !== 'public');
    const visitor = await app.as();

    const answers = await Promise.all(gets.map(({ path }) => visitor.get(path.replace(/:\w+/g, 'something'))));

    expect(gets.filter((_, index) => answers[index]?.status !== 401)).toEqual([]);
  });
});

describe('An application in which a route forgot to say who may call it', () => {
  it('does not start, and names the route', async () => {
    @Controller('forgetful')
    class ForgetfulController {
      @Get('fine')
      @Public()
      fine(): string {
        return 'fine';
      }

      @Get()
      open(): string {
        return 'open to everybody';
      }
    }

    @Module({ imports: [DiscoveryModule], controllers: [ForgetfulController], providers: [Routes] })
    class ForgetfulModule {}

    const forgetful = (await Test.createTestingModule({ imports: [ForgetfulModule] }).compile()).createNestApplication({ logger: false });

    await expect(forgetful.init()).rejects.toThrow('These routes do not declare who may call them: ForgetfulController.open');
  });
});
