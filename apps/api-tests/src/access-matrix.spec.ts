import { can, type Action, type HeldRole, type MaterialView, type RegistrationView } from '@kaskade/shared';
import { Routes, type DeclaredRoute } from '../../api/src/platform/access/routes';
import { apiDocumentOf } from '../../api/src/platform/http/api-document';
import { newId } from '../../api/src/platform/ids';
import { created } from '../../api/src/testing/given-rounds';
import { givenInitiative, givenSequence } from '../../api/src/testing/given-seats';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';
import { bodyOf, operationsOf, sampleOf, type ApiDocument, type Operation } from './api-document';

/** Everything that belongs to one region, by the first word of the path under which it is found. */
type World = Readonly<Record<string, string>>;

interface Refused {
  readonly code?: string;
  readonly requestId?: string;
}

let app: TestApp;
let document: ApiDocument;
let routes: DeclaredRoute[];
let own: World;
let foreign: World;
const roles: Record<string, HeldRole> = {};

beforeAll(async () => {
  app = await startTestApp({ now: '2027-03-03T11:00:00Z' });
  await app.cast({ name: 'Ines', role: (roles['Ines'] = { role: 'nationalTeam' }) });
  await app.cast({ name: 'Fritz', role: (roles['Fritz'] = { role: 'funder' }) });
  await app.cast({ name: 'Otto', role: (roles['Otto'] = { role: 'operator' }) });
  own = await world('Norden', 'Amara', 'Mira');
  foreign = await world('Küste', 'Jonas', 'Tom');
  document = apiDocumentOf(app.app) as unknown as ApiDocument;
  routes = app.app.get(Routes).all();
});
afterAll(() => app.close());

const insert = (table: string, row: Record<string, unknown>): Promise<void> =>
  app.database.transaction(async (tx) => {
    const columns = Object.keys(row);
    await tx.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    );
  });

const idOf = async (sql: string, value: string): Promise<string> =>
  (await app.database.db.query<{ id: string }[]>(sql, [value]))[0]?.id ?? '';

/** A region in its regional phase, its coordinator, one of its initiatives and one of everything that belongs to it. */
async function world(name: string, coordinator: string, member: string): Promise<World> {
  const at = app.clock.now();
  const sequence = await givenSequence(app, { name, days: ['2027-03-03', '2027-03-31'] });
  const { regionId, roundId, sequenceId } = sequence;
  const initiativeId = await givenInitiative(app, sequence, `Labor ${name}`);
  roles[coordinator] = { role: 'coordinator', regionId };
  roles[member] = { role: 'initiativeMember', initiativeId };
  await app.cast({ name: coordinator, role: { role: 'coordinator', regionId } });
  await app.cast({ name: member, role: { role: 'initiativeMember', initiativeId } });
  const [application, offer, participant, mail] = [newId<string>(), newId<string>(), newId<string>(), newId<string>()];
  await insert('applications', { id: application, round_id: roundId, region_id: regionId, state: 'submitted', created_at: at });
  await insert('offers', { id: offer, initiative_id: initiativeId, title: 'Ferienkurs', created_at: at });
  await insert('participants', {
    id: participant,
    initiative_id: initiativeId,
    given_name: 'Priya',
    family_name: 'Muster',
    created_at: at,
  });
  await insert('mails', {
    id: mail,
    region_id: regionId,
    to_address: 'x@example.org',
    to_name: 'X',
    language: 'de',
    template: 't',
    subject: 's',
    body_text: 'b',
    body_html: 'b',
    state: 'kept',
    created_at: at,
  });
  const client = await app.as(coordinator);
  const registration = created(
    await client.post<RegistrationView>(`/workshops/${sequence.workshops[0]}/registrations`, {
      initiativeId,
      person: { givenName: 'Ada', familyName: name },
    }),
  );
  const material = created(
    await client.post<MaterialView>('/materials', {
      title: { de: `Blatt ${name}` },
      description: null,
      kind: 'handout',
      language: 'de',
      audience: 'coordinators',
      stage: { kind: 'any' },
      regionId,
      roundId: null,
      release: { kind: 'at_once' },
      link: 'https://example.org/',
    }),
  );
  const person = await idOf('select id from persons where given_name = $1', coordinator);
  return {
    regions: regionId,
    rounds: roundId,
    sequences: sequenceId,
    workshops: sequence.workshops[0] ?? '',
    initiatives: initiativeId,
    applications: application,
    offers: offer,
    participants: participant,
    mails: mail,
    registrations: registration.id,
    materials: material.id,
    versions: material.current.id,
    persons: person,
    'role-assignments': await idOf('select id from role_assignments where person_id = $1', person),
    participations: await idOf('select id from participations where region_id = $1', regionId),
    invitations: await idOf('select id from invitations where sequence_id = $1', sequenceId),
  };
}

const operationOf = ({ method, path }: DeclaredRoute): Operation | undefined =>
  operationsOf(document).find((one) => one.method === method && one.path === path)?.operation;

/** A body that the route takes; where one of two fields is needed, which schemas cannot tell, it is said here. */
function bodyFor(route: DeclaredRoute, { initiatives }: World): unknown {
  const schema = bodyOf(operationOf(route));
  if (!schema) return route.method === 'GET' ? undefined : {};
  const added: Record<string, object> = {
    RegisterPerson: { initiativeId: initiatives, person: { givenName: newId<string>(), familyName: 'Muster' } },
    InviteInitiative: {
      new: {
        name: newId<string>(),
        place: 'Kiel',
        contact: { givenName: 'Eva', familyName: 'Neu', email: `${newId<string>()}@example.net`, language: 'de' },
      },
    },
    CheckIn: { presence: 'present' },
    AddMaterialVersion: { link: 'https://example.org/' },
    CreateMaterial: { link: 'https://example.org/' },
    WalkIn: { initiativeName: 'Spontan', place: 'Kiel' },
  };
  return { ...(sampleOf(document, schema) as object), ...added[schema.$ref?.split('/').at(-1) ?? ''] };
}

async function call(name: string, route: DeclaredRoute, path: string, body: unknown): Promise<{ status: number; said: string }> {
  const client = await app.as(name);
  const answer = await client.send<Refused | undefined>(route.method, path, body, { version: 1 });
  return { status: answer.status, said: JSON.stringify({ ...answer.body, requestId: '' }) };
}

/** The path with the id of something in that world; null where the world has no such thing. */
function pathIn(place: World, { path }: DeclaredRoute): string | null {
  const words = path.split('/');
  const id = place[words[words.indexOf(':id') - 1] ?? ''];
  return id ? path.replace(':id', id) : null;
}

const actionOf = ({ access }: DeclaredRoute): Action | null => (access?.kind === 'action' ? access.action : null);

const actorOf = (name: string) => ({ personId: newId<never>(), name, language: 'de' as const, roles: roles[name] ? [roles[name]] : [] });

describe('Who may call which route', () => {
  it('asks visitors to sign in wherever a route is not public, whatever they send', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ access }) => access?.kind !== 'public')) {
      const { status } = await call(
        '',
        route,
        route.path.replace(/:\w+/g, 'nothing'),
        route.method === 'GET' ? undefined : { nonsense: true },
      );
      if (status !== 401) wrong.push(`${route.method} ${route.path} ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['Ines', 'Amara', 'Mira', 'Fritz', 'Otto'])(
    'refuses %s every route of another role, before it looks at what was sent',
    async (name) => {
      const wrong: string[] = [];
      for (const route of routes) {
        const action = actionOf(route);
        if (action === null) continue;
        const { status } = await call(
          name,
          route,
          route.path.replace(/:\w+/g, 'nothing'),
          route.method === 'GET' ? undefined : { nonsense: true },
        );
        const mayEnter = can(actorOf(name), action);
        if (mayEnter ? [401, 403].includes(status) || status >= 500 : status !== 403) wrong.push(`${route.method} ${route.path} ${status}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('What lies out of reach', () => {
  // everybody may read these; what is hidden in them is tested with rounds and regions
  const isForEverybody = ({ method, path }: DeclaredRoute): boolean => method === 'GET' && /^\/(rounds|regions)\//.test(path);
  const touching = (name: string) =>
    routes.filter((route) => {
      const action = actionOf(route);
      return (
        route.path.includes(':id') && !isForEverybody(route) && (action ? can(actorOf(name), action) : route.access?.kind === 'public')
      );
    });

  it.each(['Amara', 'Mira'])('answers %s for something foreign as for something that does not exist', async (name) => {
    const wrong: string[] = [];
    let asked = 0;
    for (const route of touching(name)) {
      const path = pathIn(foreign, route);
      if (path === null) continue;
      const body = bodyFor(route, own);
      const [there, nowhere] = [
        await call(name, route, path, body),
        await call(name, route, route.path.replace(':id', newId<string>()), body),
      ];
      asked++;
      if (there.status !== 404 || there.said !== nowhere.said)
        wrong.push(`${route.method} ${route.path}: ${there.status} ${there.said} / ${nowhere.status} ${nowhere.said}`);
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(name === 'Amara' ? 25 : 12);
  });

  it('answers the national team for what does not exist with not found', async () => {
    const wrong: string[] = [];
    for (const route of touching('Ines')) {
      const { status, said } = await call('Ines', route, route.path.replace(':id', newId<string>()), bodyFor(route, own));
      if (status !== 404) wrong.push(`${route.method} ${route.path}: ${status} ${said}`);
    }
    expect(wrong).toEqual([]);
  });

  it('never appears in a list, a count, a search or an export', async () => {
    const names = [
      'Küste',
      foreign['applications'],
      foreign['participants'],
      foreign['registrations'],
      foreign['mails'],
      foreign['materials'],
      'jonas@example.org',
    ].map(String);
    const leaks: string[] = [];
    for (const name of ['Amara', 'Mira']) {
      for (const { path, access } of routes.filter((route) => route.method === 'GET' && !route.path.includes(':'))) {
        if (access?.kind !== 'action' || !can(actorOf(name), access.action)) continue;
        for (const question of ['', '?q=K%C3%BCste']) {
          const { text } = await (await app.as(name)).get(`${path}${question}`);
          if (names.some((word) => text.includes(word))) leaks.push(`${name} GET ${path}${question}: ${text.slice(0, 300)}`);
        }
      }
    }
    expect(leaks).toEqual([]);
  });

  it('does not keep people from what is their own', async () => {
    const wrong: string[] = [];
    for (const name of ['Amara', 'Mira']) {
      for (const route of touching(name).filter(({ method }) => method === 'GET')) {
        const path = pathIn(own, route);
        if (path === null || (name === 'Mira' && /^\/(materials|persons)/.test(route.path))) continue;
        const { status, said } = await call(name, route, path, undefined);
        if (status !== 200) wrong.push(`${name} ${route.method} ${route.path}: ${status} ${said.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
