import type { Response } from 'express';
import { endWith, fromEvent, ignoreElements, interval, map, merge, startWith, takeUntil, timer, type Observable } from 'rxjs';

const millisecondsBetweenPings = 20_000;

/** After half an hour the stream ends; the browser comes back by itself and is asked again who it is. */
const longestStream = 30 * 60_000;

/** Sends each message as a server-sent event until there are no more, with a comment every 20 seconds that keeps proxies from hanging up. */
export function sendEvents(response: Response, messages: Observable<object>): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  const events = messages.pipe(map((message) => `data: ${JSON.stringify(message)}\n\n`));
  const pings = interval(millisecondsBetweenPings).pipe(map(() => ': still here\n\n'));
  const noMore = messages.pipe(ignoreElements(), endWith(null));
  merge(events, pings)
    .pipe(startWith('retry: 2000\n\n'), takeUntil(merge(noMore, fromEvent(response, 'close'), timer(longestStream))))
    .subscribe({ next: (text) => response.write(text), complete: () => response.end() });
}
