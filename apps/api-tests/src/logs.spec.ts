import { Writable } from 'node:stream';
import { addressOf, startTestApp, testPassword, type TestApp } from '../../api/src/testing/test-app';
import { TestClient } from '../../api/src/testing/test-client';

let app: TestApp;
const lines: string[] = [];

// the logger belongs to the process, so this application is the only one of its file
beforeAll(async () => {
  const logTo = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  app = await startTestApp({ environment: { LOG_LEVEL: 'debug' }, logTo });
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
});
afterAll(() => app.close());

const logged = (): string => lines.join('');

describe('The log', () => {
  it('holds nothing about persons: no address, no name, no password, no link, no cookie', async () => {
    const client = new TestClient(app.url);

    await client.post('/session', { email: addressOf('Ines'), password: 'geheimes Passwort' });
    await client.signIn(addressOf('Ines'), testPassword);
    await client.post('/persons', {
      givenName: 'Geheim',
      familyName: 'Niemand',
      email: 'ines@example.org',
      language: 'de',
      role: { role: 'funder', validUntil: '1999-01-01' },
    });
    await client.get('/persons?q=Geheimnis');
    await client.get(`/invitations/by-link/${'g'.repeat(43)}`);
    await client.post('/sign-in-links', { email: addressOf('Ines') });

    expect(logged()).toContain('"path":"/api/session"');
    expect(logged()).toContain('"status":401');
    expect(logged()).not.toMatch(/ines|beispiel|example\.org|geheim|correct horse|g{43}|kaskade=/i);
  });

  it('tells of a fault of ours where it happened, without the values that were sent', async () => {
    const client = await app.as('Ines');
    await app.database.transaction((tx) => tx.query('alter table regions drop column about'));

    const answer = await client.post<{ code: string; detail: string }>('/regions', {
      name: 'Verräterisch',
      kind: 'network',
      country: 'DE',
      state: null,
      states: [],
      city: 'Geheimstadt',
      host: null,
      website: null,
      about: null,
    });

    expect(answer).toMatchObject({ status: 500, body: { code: 'UNEXPECTED' } });
    expect(answer.text).not.toMatch(/column|regions|select|insert/);
    expect(logged()).toContain('column \\"about\\"');
    expect(logged()).not.toMatch(/Verräterisch|Geheimstadt/);
  });
});
