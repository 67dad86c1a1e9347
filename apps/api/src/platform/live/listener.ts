import { Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** Where to listen and whom to tell. */
export interface Listening {
  readonly databaseUrl: string;
  readonly channel: string;
  readonly heard: (payload: string) => void;
  /** Told each time listening begins (again): what was said in between is lost. */
  readonly begun: () => void;
}

const millisecondsBetweenChecks = 15_000;
const longestPause = 8_000;
const firstPause = 250;

/** A connection of its own that listens for Postgres' notifications, and comes back whenever it is lost. */
export class Listener {
  private readonly logger = new Logger(Listener.name);
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly listening: Listening) {}

  /** Begins to listen; returns once it listens, or after the first try in vain. */
  start(): Promise<void> {
    return new Promise((resolve) => {
      this.running = this.listenOverAndOver(resolve);
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async listenOverAndOver(tried: () => void): Promise<void> {
    for (let failures = 0; !this.stopping.signal.aborted; failures++) {
      try {
        await this.listenUntilLost(() => {
          failures = 0;
          this.listening.begun();
          tried();
        });
      } catch (error) {
        this.logger.warn(`live updates pause: ${error instanceof Error ? error.message : 'the connection was lost'}`);
      }
      tried();
      await this.wait(Math.min(firstPause * 2 ** failures, longestPause));
    }
  }

  private async listenUntilLost(begun: () => void): Promise<void> {
    const client = new Client({
      connectionString: this.listening.databaseUrl,
      application_name: 'kaskade live',
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      keepAlive: true,
    });
    const lost = new AbortController();
    client.on('error', (error) => lost.abort(error));
    client.on('end', () => lost.abort(new Error('the connection ended')));
    client.on('notification', ({ payload }) => this.listening.heard(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(this.listening.channel)}`);
      begun();
      while (await undisturbed(millisecondsBetweenChecks, AbortSignal.any([lost.signal, this.stopping.signal])))
        await client.query('select 1');
      if (!this.stopping.signal.aborted) throw lost.signal.reason;
    } finally {
      client.removeAllListeners('end');
      await client.end();
    }
  }

  private async wait(milliseconds: number): Promise<void> {
    if (!this.stopping.signal.aborted) await undisturbed(milliseconds, this.stopping.signal);
  }
}

/** True after that time, false as soon as the signal comes. */
const undisturbed = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  pause(milliseconds, true, { signal }).catch(() => false);
