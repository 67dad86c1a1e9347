import fc from 'fast-check';
import { RegionId, RoundId, type LocalDate } from '../kernel';
import type { WorkshopState } from '../workshops';
import { largestFile, MaterialAudience } from './material';
import { isReleasedTo, reasonsAgainstRelease, reasonsNotToUpload, type ReleasedVersion, type Viewer } from './release';

const north = RegionId.parse('01980000-0000-7000-8000-000000000001');
const coast = RegionId.parse('01980000-0000-7000-8000-000000000002');
const round = RoundId.parse('01980000-0000-7000-8000-000000000003');
const earlierRound = RoundId.parse('01980000-0000-7000-8000-000000000004');

const handout: ReleasedVersion = {
  regionId: null,
  roundId: null,
  audience: 'initiatives',
  stage: { kind: 'workshop', position: 2 },
  release: { kind: 'at_once' },
  archived: false,
};
const inNorth = (kind: MaterialAudience, second: WorkshopState = 'planned'): Viewer => ({
  kind,
  sequences: [
    {
      regionId: north,
      roundId: round,
      workshops: [
        { position: 1, state: 'held' },
        { position: 2, state: second },
      ],
    },
  ],
});
const visitor: Viewer = { kind: 'public', sequences: [] };
const today = '2027-03-03';

describe('A material is seen (D19)', () => {
  it.each<[MaterialAudience, MaterialAudience, boolean]>([
    ['coordinators', 'coordinators', true],
    ['coordinators', 'initiatives', false],
    ['coordinators', 'public', false],
    ['initiatives', 'coordinators', true],
    ['initiatives', 'initiatives', true],
    ['initiatives', 'public', false],
    ['public', 'coordinators', true],
    ['public', 'initiatives', true],
    ['public', 'public', true],
  ])('meant for %s by %s: %s', (audience, viewer, seen) =>
    expect(isReleasedTo({ ...handout, audience }, inNorth(viewer), today)).toBe(seen),
  );

  it.each<[LocalDate, boolean, string]>([
    ['2027-03-02', false, 'the day before'],
    ['2027-03-03', true, 'from the beginning of the day'],
  ])('with a release day of 3 March on %s: %s (%s)', (day, seen) =>
    expect(isReleasedTo({ ...handout, release: { kind: 'on_date', on: '2027-03-03' } }, inNorth('initiatives'), day)).toBe(seen),
  );

  it.each<[WorkshopState, boolean, boolean]>([
    ['planned', false, false],
    ['published', true, false],
    ['held', true, true],
    ['documented', true, true],
    ['cancelled', false, false],
  ])('when its workshop is %s: with the publication %s, after it was held %s', (state, whenPublished, whenHeld) => {
    expect(isReleasedTo({ ...handout, release: { kind: 'when_published' } }, inNorth('initiatives', state), today)).toBe(whenPublished);
    expect(isReleasedTo({ ...handout, release: { kind: 'when_held' } }, inNorth('initiatives', state), today)).toBe(whenHeld);
  });

  it('by nobody just because the workshop was held in another region', () => {
    const ofCoast = { ...handout, regionId: coast, release: { kind: 'when_held' } } as const;

    expect(isReleasedTo(ofCoast, inNorth('initiatives', 'held'), today)).toBe(false);
    expect(isReleasedTo({ ...ofCoast, regionId: north }, inNorth('initiatives', 'held'), today)).toBe(true);
  });

  it('only in its region and round, unless it is public', () => {
    expect(isReleasedTo({ ...handout, regionId: coast }, inNorth('initiatives'), today)).toBe(false);
    expect(isReleasedTo({ ...handout, roundId: earlierRound }, inNorth('coordinators'), today)).toBe(false);
    expect(isReleasedTo({ ...handout, regionId: coast, audience: 'public' }, visitor, today)).toBe(true);
  });

  it('by visitors never before a workshop that they have no part in', () =>
    expect(isReleasedTo({ ...handout, audience: 'public', release: { kind: 'when_published' } }, visitor, today)).toBe(false));

  it('by whoever may write it at any time, and by nobody else once it is archived', () => {
    const hidden = { ...handout, release: { kind: 'on_date', on: '2030-01-01' }, archived: true } as const;

    expect(isReleasedTo(hidden, { kind: 'author' }, today)).toBe(true);
    expect(isReleasedTo({ ...handout, archived: true }, inNorth('coordinators'), today)).toBe(false);
  });

  it('by everybody of a narrower audience whenever those of a wider one see it', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...MaterialAudience.options),
        fc.constantFrom<WorkshopState>('planned', 'published', 'held'),
        fc.constantFrom('at_once', 'when_published', 'when_held'),
        (audience, state, kind) => {
          const seen = MaterialAudience.options.map((viewer) =>
            isReleasedTo({ ...handout, audience, release: { kind } }, inNorth(viewer, state), today),
          );

          expect(seen).toEqual(seen.toSorted((first, second) => Number(second) - Number(first)));
        },
      ),
    ));
});

describe('The release of a material', () => {
  it('that follows a workshop names it', () => {
    expect(reasonsAgainstRelease({ kind: 'workshop', position: 2 }, { kind: 'when_held' })).toEqual([]);
    expect(reasonsAgainstRelease({ kind: 'workshop' }, { kind: 'when_held' })).toEqual([{ code: 'RELEASE_NEEDS_WORKSHOP' }]);
    expect(reasonsAgainstRelease({ kind: 'any' }, { kind: 'when_published' })).toEqual([{ code: 'RELEASE_NEEDS_WORKSHOP' }]);
    expect(reasonsAgainstRelease({ kind: 'any' }, { kind: 'at_once' })).toEqual([]);
  });
});

describe('A file', () => {
  it('is taken up to 50 MB, if it is of a kind that people can open', () => {
    expect(reasonsNotToUpload({ size: largestFile, contentType: 'application/pdf' })).toEqual([]);
    expect(reasonsNotToUpload({ size: largestFile + 1, contentType: 'application/pdf' })).toEqual([
      { code: 'BODY_TOO_LARGE', limitBytes: 50_000_000 },
    ]);
  });

  it.each(['text/html', 'image/svg+xml', 'application/x-msdownload', 'constructor', null])(
    'of the type %s is not taken, saying what is',
    (contentType) =>
      expect(reasonsNotToUpload({ size: 10, contentType })).toMatchObject([
        { code: 'FILE_KIND_REFUSED', accepted: expect.stringContaining('PDF') },
      ]),
  );

  it('that is empty is not taken', () =>
    expect(reasonsNotToUpload({ size: 0, contentType: 'application/pdf' })).toEqual([{ code: 'FILE_EMPTY' }]));
});
