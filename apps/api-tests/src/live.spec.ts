import { Live } from '../../api/src/platform/live/live';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

const workshop = 'workshop:0192f0c0-0000-7000-8000-000000000001';
const another = 'workshop:0192f0c0-0000-7000-8000-000000000002';

describe('Following what changes', () => {
  let kaskade: TestApp;
  let isOpen = true;

  beforeAll(async () => {
    kaskade = await startTestApp();
    await kaskade.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  });
  afterAll(async () => {
    if (isOpen) await kaskade.close();
  });

  const follow = async (query: string) =>
    fetch(`${kaskade.url}/api/live?${query}`, { headers: { cookie: (await kaskade.as('Ines')).cookieHeader } });
  const announce = (topic: string) => kaskade.database.transaction((tx) => kaskade.app.get(Live).announce(tx, topic));

  it('is told by events that carry the topic and nothing else', async () => {
    const answer = await follow(`topic=${workshop}&topic=${another}`);
    const events = eventsOf(answer);

    await announce(another);

    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect((await events.next()).value).toBe(`{"topic":"${another}"}`);
    await answer.body?.cancel().catch(() => undefined);
  });

  it('is only for people who are signed in, and for topics that can exist', async () => {
    const visitor = await fetch(`${kaskade.url}/api/live?topic=${workshop}`);

    expect(visitor.status).toBe(401);
    expect((await follow('topic=everything')).status).toBe(422);
    expect((await follow('')).status).toBe(422);
    expect((await follow(Array.from({ length: 21 }, () => `topic=${workshop}`).join('&'))).status).toBe(422);
  });

  it('ends when Kaskade stops, and does not keep it from stopping', async () => {
    const answer = await follow(`topic=${workshop}`);

    await kaskade.close();
    isOpen = false;

    expect(await answer.text()).toBe('retry: 2000\n\n');
  });
});

/** The data of each event, as it comes. */
async function* eventsOf(answer: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) if (part.startsWith('data: ')) yield part.slice('data: '.length);
  }
}
