import { resolve } from 'node:path';
import { loadDemoOnce } from '../../../api/src/seed/load-demo';
import { startTestApp, testPassword, type TestApp } from '../../../api/src/testing/test-app';
import { desk, phone, signIn, visitorAt, type Visitor } from './browser';

export const coordinatorAddress = 'clara.demir@example.org';
export const memberAddress = 'mira.falk@example.org';

const built = resolve(__dirname, '../../../web/dist/browser');

/** Kaskade with its demo, in this process, so that the journey can let days pass. */
export interface Stage {
  readonly app: TestApp;
  /** Ines of the national team, at her desk. */
  readonly ines: Visitor;
  /** Clara, who coordinates a region: at her desk, and with a phone in the room. */
  readonly clara: Visitor;
  readonly claraOnThePhone: Visitor;
  /** Mira of an initiative, who has no account yet. */
  readonly mira: Visitor;
  close(): Promise<void>;
}

/** Opens the curtain at an instant: Ines is signed in, the others are visitors with fresh browsers. */
export async function openStage(now: string): Promise<Stage> {
  const app = await startTestApp({ now, environment: { DEMO: 'first-start', WEB_DIR: built } });
  await loadDemoOnce(app.app);
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  const [ines, clara, claraOnThePhone, mira] = await Promise.all([
    visitorAt(app.url, desk),
    visitorAt(app.url, desk),
    visitorAt(app.url, phone),
    visitorAt(app.url, phone),
  ]);
  await signIn(ines.page, 'ines@example.org', testPassword);
  const visitors = [ines, clara, claraOnThePhone, mira];
  return {
    app,
    ines,
    clara,
    claraOnThePhone,
    mira,
    close: async () => {
      for (const visitor of visitors) await visitor.close();
      await app.close();
    },
  };
}

/** Moves the clock to a later instant. A sign-in ends after a week, so Ines and Clara sign in again. */
export async function letDaysPass({ app, ines, clara }: Stage, now: string): Promise<void> {
  app.clock.setTo(now);
  await signIn(ines.page, 'ines@example.org', testPassword);
  await signIn(clara.page, coordinatorAddress, testPassword);
}

/** What went wrong in anybody's browser: errors, and requests to other hosts. */
export const faultsSeen = ({ ines, clara, claraOnThePhone, mira }: Stage): string[] =>
  [ines, clara, claraOnThePhone, mira].flatMap(({ errors, foreign }) => [...errors, ...foreign]);
