import type { ApplicationView, RegionView, RoundPage, RoundView } from '@kaskade/shared';
import type { z } from 'zod';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-01-15T09:00:00Z' });
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  await given.programme();
});
afterAll(() => app.close());

const given = {
  programme: async () => {
    const { ProgrammesService } = await import('../../api/src/rounds/programmes.service');
    const service = app.app.get(ProgrammesService);
    await service.found({ de: 'MINT-Qualitätsoffensive' });
  },
};

describe('Opening a round', () => {
  it('gives the national team a draft that visitors do not see', async () => {
    const ines = await app.as('Ines');

    const answer = await ines.post<RoundView>('/rounds', { name: 'Runde 2027', places: 2, callOpensOn: '2027-01-01', callClosesOn: '2027-01-31', regionalPhaseFrom: '2027-03-01', regionalPhaseUntil: '2027-07-31' });

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ state: 'draft', nextState: 'call_open', lacking: [] });
    const visitor = await app.as();
    expect((await visitor.get(`/rounds/${answer.body.id}`)).status).toBe(404);
    expect((await visitor.get<z.infer<typeof RoundPage>>('/rounds')).body.items).toEqual([]);
  });
});

export type Unused = ApplicationView | RegionView;
