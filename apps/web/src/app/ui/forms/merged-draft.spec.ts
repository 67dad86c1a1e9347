import { mergedDraft } from './merged-draft';

describe('A draft on a newer state', () => {
  it('keeps what was typed and takes over what others changed', () =>
    expect(
      mergedDraft(
        { name: 'getippt', place: 'Kassel', days: ['mo'] },
        { name: 'alt', place: 'Kassel', days: ['mo'] },
        { name: 'neu', place: 'Köln', days: ['di'] },
      ),
    ).toEqual({ name: 'getippt', place: 'Köln', days: ['di'] }));
});
