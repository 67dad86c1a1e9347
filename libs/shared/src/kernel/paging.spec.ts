import { given } from './lists';
import { defaultPageSize, PageQuery } from './paging';

describe('The question for a page', () => {
  it('has a usual size, and takes numbers as addresses write them', () => {
    expect(PageQuery.parse({})).toEqual({ limit: defaultPageSize });
    expect(PageQuery.parse({ q: '  Öhringen ', limit: '200', after: 'abc' })).toEqual({ q: 'Öhringen', limit: 200, after: 'abc' });
  });

  it.each([
    { limit: '0' },
    { limit: '201' },
    { limit: '1.5' },
    { limit: 'many' },
    { q: 'x'.repeat(101) },
    { q: 'a\0b' },
    { offset: '10' },
    { q: ['a', 'b'] },
  ])('is not: %j', (question) => expect(PageQuery.safeParse(question).success).toBe(false));
});

describe('A change as far as it was given', () => {
  it('leaves out what it does not mention, and keeps what it empties', () =>
    expect(given({ a: undefined, b: null, c: 0, d: '' })).toEqual({ b: null, c: 0, d: '' }));
});
