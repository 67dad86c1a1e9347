import type { LiveMessage } from '@kaskade/shared';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { filter, from, map, merge, mergeMap, Subject, takeUntil, type Observable } from 'rxjs';
import { Config } from '../config/config';
import type { Tx } from '../database/database';
import { Listener } from './listener';

const channel = 'kaskade_live';

/** Tells every open page, on whatever instance, that something it shows has changed. */
@Injectable()
export class Live implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly changed = new Subject<string>();
  private readonly mayHaveMissed = new Subject<void>();
  private readonly ended = new Subject<void>();
  private readonly listener: Listener;

  constructor(config: Config) {
    this.listener = new Listener({
      databaseUrl: config.databaseUrl,
      channel,
      heard: (topic) => this.changed.next(topic),
      begun: () => this.mayHaveMissed.next(),
    });
  }

  /** Announces with the commit of the transaction that something of this topic, like `workshop:<id>`, has changed. */
  async announce(tx: Tx, topic: string): Promise<void> {
    await tx.query('select pg_notify($1, $2)', [channel, topic]);
  }

  /** Each change of these topics; after a lost connection each topic once, because nobody knows what was missed. Ends at shutdown. */
  stream(topics: readonly string[]): Observable<LiveMessage> {
    const changes = this.changed.pipe(filter((topic) => topics.includes(topic)));
    const everything = this.mayHaveMissed.pipe(mergeMap(() => from(topics)));
    return merge(changes, everything).pipe(
      map((topic) => ({ topic })),
      takeUntil(this.ended),
    );
  }

  onApplicationBootstrap(): Promise<void> {
    return this.listener.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ended.next();
    await this.listener.stop();
  }
}
