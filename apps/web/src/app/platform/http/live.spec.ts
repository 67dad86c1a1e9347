import { TestBed } from '@angular/core/testing';
import { Live } from './live';

const workshop = 'workshop:01930000-0000-7000-8000-000000000001';
const round = 'round:01930000-0000-7000-8000-000000000002';

class FakeStream {
  static opened: FakeStream[] = [];
  static get last(): FakeStream {
    const last = FakeStream.opened.at(-1);
    if (!last) throw new Error('no stream was opened');
    return last;
  }
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;

  constructor(readonly url: string) {
    FakeStream.opened.push(this);
  }
  close(): void {
    this.closed = true;
  }
}

function follow(...topics: string[]) {
  const live = TestBed.inject(Live);
  const heard: string[] = [];
  const following = topics.map((topic) => live.changes(topic).subscribe((message) => heard.push(message.topic)));
  return { heard, leave: () => following.forEach((one) => one.unsubscribe()) };
}

describe('What changes elsewhere', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    FakeStream.opened = [];
    Object.assign(globalThis, { EventSource: FakeStream });
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'EventSource');
  });

  it('is told for the topic that is followed, and not for another', async () => {
    const { heard } = follow(workshop);
    await jest.advanceTimersByTimeAsync(0);

    FakeStream.last.onmessage?.({ data: JSON.stringify({ topic: workshop }) });
    FakeStream.last.onmessage?.({ data: JSON.stringify({ topic: round }) });

    expect(heard).toEqual([workshop]);
  });

  it('comes over one stream for all topics, which is closed when nobody follows any more', async () => {
    const { leave } = follow(workshop, round, workshop);
    await jest.advanceTimersByTimeAsync(0);

    expect(FakeStream.opened.map(({ url }) => url)).toEqual([
      `/api/live?topic=${encodeURIComponent(workshop)}&topic=${encodeURIComponent(round)}`,
    ]);

    leave();
    await jest.advanceTimersByTimeAsync(0);
    expect(FakeStream.last.closed).toBe(true);
  });

  it('is asked for anew whenever the stream opens, because nobody knows what was missed', async () => {
    const { heard } = follow(workshop);
    await jest.advanceTimersByTimeAsync(0);

    FakeStream.last.onopen?.();
    FakeStream.last.onerror?.();
    await jest.advanceTimersByTimeAsync(1_000);
    FakeStream.last.onopen?.();

    expect(heard).toEqual([workshop, workshop]);
  });

  it('waits longer after each failure, and begins anew with short waits after a success', async () => {
    follow(workshop);
    await jest.advanceTimersByTimeAsync(0);

    FakeStream.last.onerror?.();
    await jest.advanceTimersByTimeAsync(1_000);
    FakeStream.last.onerror?.();
    await jest.advanceTimersByTimeAsync(1_999);
    expect(FakeStream.opened).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(FakeStream.opened).toHaveLength(3);

    FakeStream.last.onopen?.();
    FakeStream.last.onerror?.();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(FakeStream.opened).toHaveLength(4);
  });

  it('does not wait once the network is back', async () => {
    follow(workshop);
    await jest.advanceTimersByTimeAsync(0);
    FakeStream.last.onerror?.();

    window.dispatchEvent(new Event('online'));

    expect(FakeStream.opened).toHaveLength(2);
  });

  it('drops a stream that talks nonsense and opens another', async () => {
    const { heard } = follow(workshop);
    await jest.advanceTimersByTimeAsync(0);
    const first = FakeStream.last;

    first.onmessage?.({ data: 'workshop' });
    await jest.advanceTimersByTimeAsync(1_000);

    expect(first.closed).toBe(true);
    expect(FakeStream.opened).toHaveLength(2);
    expect(heard).toEqual([]);
  });
});
