import fc from 'fast-check';
import { gaveSeatBackLate, lineMoves, nextInLine, seatFor } from './seats';

describe('A seat (D11)', () => {
  it.each([
    [20, 19, 0, 'registered', 'the last seat goes to one'],
    [20, 20, 0, 'waiting', 'whoever comes later waits'],
    [20, 19, 2, 'waiting', 'a free seat belongs to those already in line'],
  ] as const)('of %i with %i taken and %i in line makes the next %s (%s)', (...[capacity, seatsTaken, waiting, state]) =>
    expect(seatFor({ capacity, seatsTaken, waiting })).toBe(state),
  );

  const line = [
    { id: 'c', arrival: 9 },
    { id: 'b', arrival: 3 },
    { id: 'a', arrival: 5 },
  ];

  it('that falls free goes to the first in line', () =>
    expect(nextInLine(line, { capacity: 20, seatsTaken: 19 }).map((one) => one.id)).toEqual(['b']));

  it('goes to nobody while the workshop is full', () => expect(nextInLine(line, { capacity: 20, seatsTaken: 20 })).toEqual([]));

  it('goes to as many as there is room for when the workshop grows', () =>
    expect(nextInLine(line, { capacity: 22, seatsTaken: 20 }).map((one) => one.id)).toEqual(['b', 'a']));
});

describe('A seat that is given back after the start of the workshop', () => {
  const workshop = { date: '2027-03-05', startsAt: '09:00', endsAt: '16:00', timeZone: 'Europe/Berlin', state: 'published' } as const;
  const [before, after] = ['2027-03-05T07:59:59Z', '2027-03-05T08:00:00Z'];

  it('goes to nobody in line, who is let in at the door instead', () =>
    expect([before, after].map((now) => lineMoves(workshop, now))).toEqual([true, false]));

  it('is still that of the person while nobody else took it, so that a slip can be undone', () => {
    expect(seatFor({ capacity: 2, seatsTaken: 1, waiting: 1 }, true)).toBe('registered');
    expect(seatFor({ capacity: 2, seatsTaken: 2, waiting: 1 }, true)).toBe('waiting');
  });

  it.each([
    [after, after, true, 'who had a seat and cancelled after the start'],
    [after, before, false, 'whose seat went to the line'],
    [null, after, false, 'who only waited'],
  ] as const)('seated %s and cancelled %s: %s (%s)', (...[seatedAt, cancelledAt, late]) =>
    expect(gaveSeatBackLate({ seatedAt, cancelledAt }, workshop)).toBe(late),
  );
});

describe('However people come and go', () => {
  const act = fc.oneof(fc.constant('arrive' as const), fc.nat({ max: 30 }));

  it('no seat is given twice, none stays empty while somebody waits, and nobody overtakes (D11)', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(act, { maxLength: 30 }), (capacity, acts) => {
        const workshop = { seated: [] as string[], line: [] as string[], everSeated: [] as string[] };

        acts.forEach((what, number) => (what === 'arrive' ? arrive(workshop, capacity, number) : leave(workshop, capacity, what)));

        expect(workshop.seated.length).toBeLessThanOrEqual(capacity);
        expect(workshop.line.length === 0 || workshop.seated.length === capacity).toBe(true);
        expect(new Set(workshop.everSeated).size).toBe(workshop.everSeated.length);
        expect(workshop.everSeated).toEqual(workshop.everSeated.toSorted());
      }),
    ));
});

interface Workshop {
  seated: string[];
  line: string[];
  everSeated: string[];
}

const arrivalsOf = (line: readonly string[]) => line.map((id) => ({ id, arrival: Number(id) }));

function arrive(workshop: Workshop, capacity: number, number: number): void {
  const id = String(number).padStart(2, '0');
  const state = seatFor({ capacity, seatsTaken: workshop.seated.length, waiting: workshop.line.length });
  if (state === 'waiting') workshop.line.push(id);
  else sit(workshop, id);
}

function leave(workshop: Workshop, capacity: number, who: number): void {
  const everybody = [...workshop.seated, ...workshop.line];
  const leaving = everybody[who % Math.max(1, everybody.length)];
  workshop.seated = workshop.seated.filter((id) => id !== leaving);
  workshop.line = workshop.line.filter((id) => id !== leaving);
  const moving = nextInLine(arrivalsOf(workshop.line), { capacity, seatsTaken: workshop.seated.length });
  workshop.line = workshop.line.filter((id) => !moving.some((one) => one.id === id));
  moving.forEach((one) => sit(workshop, one.id));
}

function sit(workshop: Workshop, id: string): void {
  workshop.seated.push(id);
  workshop.everSeated.push(id);
}
