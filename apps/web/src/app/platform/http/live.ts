import { computed, DOCUMENT, inject, Injectable, type Signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { LiveMessage } from '@kaskade/shared/live';
import {
  EMPTY,
  asapScheduler,
  BehaviorSubject,
  debounceTime,
  filter,
  fromEvent,
  merge,
  Observable,
  of,
  retry,
  Subject,
  switchMap,
  take,
  timer,
} from 'rxjs';
import { Connection } from './connection';

const firstWait = 1_000;
const longestWait = 30_000;

/**
 * What changes on the server: server-sent events of `/api/live?topic=…`. All topics that the open pages follow share one stream, because a
 * browser keeps only six connections. A broken stream is opened again after growing waits, and at once when the network is back.
 */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly connection = inject(Connection);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly followers = new Map<string, number>();
  private readonly topics = new BehaviorSubject<readonly string[]>([]);
  private readonly heard = new Subject<LiveMessage>();

  constructor() {
    this.topics
      .pipe(
        debounceTime(0, asapScheduler),
        switchMap((topics) => (topics.length === 0 ? EMPTY : this.stream(topics))),
        takeUntilDestroyed(),
      )
      .subscribe((message) => this.heard.next(message));
  }

  /** Each change of this topic, and once whenever the stream opens: nobody knows what was missed until then. */
  changes(topic: string): Observable<LiveMessage> {
    return new Observable((listener) => {
      const listening = this.heard.pipe(filter((message) => message.topic === topic)).subscribe(listener);
      this.count(topic, 1);
      return () => {
        listening.unsubscribe();
        this.count(topic, -1);
      };
    });
  }

  private count(topic: string, by: number): void {
    const before = this.followers.get(topic) ?? 0;
    if (before + by > 0) this.followers.set(topic, before + by);
    else this.followers.delete(topic);
    if (before === 0 || before + by === 0) this.topics.next([...this.followers.keys()]);
  }

  private stream(topics: readonly string[]): Observable<LiveMessage> {
    return this.open(topics).pipe(retry({ resetOnSuccess: true, delay: (_, attempt) => this.waitBefore(attempt) }));
  }

  private waitBefore(attempt: number): Observable<unknown> {
    const backOnline = this.window ? fromEvent(this.window, 'online') : EMPTY;
    return merge(timer(Math.min(longestWait, firstWait * 2 ** (attempt - 1))), backOnline).pipe(take(1));
  }

  private open(topics: readonly string[]): Observable<LiveMessage> {
    return new Observable((listener) => {
      const source = new EventSource(`/api/live?${topics.map((topic) => `topic=${encodeURIComponent(topic)}`).join('&')}`);
      source.onopen = () => {
        this.connection.answered();
        topics.forEach((topic) => listener.next({ topic }));
      };
      source.onmessage = ({ data }: MessageEvent<string>) => {
        try {
          listener.next(LiveMessage.parse(JSON.parse(data)));
        } catch (unreadable) {
          listener.error(unreadable);
        }
      };
      source.onerror = () => listener.error(new Error(`The live stream of ${topics.join(', ')} broke off.`));
      return () => source.close();
    });
  }
}

/** The latest change of a topic as a signal, each a new object; read it in an `effect` to load again. A topic made of inputs is a function; null follows nothing. */
export function liveChange(topic: string | (() => string | null)): Signal<LiveMessage | undefined> {
  const live = inject(Live);
  const topics = typeof topic === 'string' ? of(topic) : toObservable(computed(topic));
  return toSignal(topics.pipe(switchMap((followed) => (followed === null ? EMPTY : live.changes(followed)))));
}
