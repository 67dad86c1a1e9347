import { inject, Injectable, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Observable, retry, share, timer } from 'rxjs';
import { Connection } from './connection';

/** Something changed on the server; what exactly is read again from its own address. */
export interface LiveChange {
  readonly topic: string;
  readonly id: string | null;
}

const longestWait = 30_000;

/** Server-Sent Events of `/api/live?topic=…`: one stream per topic, shared, reconnecting with growing waits. */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly connection = inject(Connection);
  private readonly streams = new Map<string, Observable<LiveChange>>();

  changes(topic: string): Observable<LiveChange> {
    const known = this.streams.get(topic);
    if (known) return known;
    const stream = this.open(topic).pipe(
      retry({ resetOnSuccess: true, delay: (_, attempt) => timer(Math.min(longestWait, 1_000 * 2 ** (attempt - 1))) }),
      share(),
    );
    this.streams.set(topic, stream);
    return stream;
  }

  private open(topic: string): Observable<LiveChange> {
    return new Observable((listener) => {
      const source = new EventSource(`/api/live?topic=${encodeURIComponent(topic)}`);
      source.onopen = () => this.connection.answered();
      source.onmessage = (message: MessageEvent<string>) => listener.next({ topic, id: message.data === '' ? null : message.data });
      source.onerror = () => listener.error(new Error(`The live stream of ${topic} broke off.`));
      return () => source.close();
    });
  }
}

/** The latest change of a topic as a signal; read it in an `effect` or a resource's request to load again. */
export const liveChange = (topic: string): Signal<LiveChange | undefined> => toSignal(inject(Live).changes(topic));
