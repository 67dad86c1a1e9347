import { z } from 'zod';
import { EmailAddress, Instant, LocalDate, LocalTime, Name, PersonId, TimeZone, WebAddress } from '../kernel';
import { faultsOf, sayFault, type FieldFault } from './field-faults';

const Form = z.strictObject({
  name: Name(10),
  email: EmailAddress,
  date: LocalDate,
  at: Instant,
  time: LocalTime,
  zone: TimeZone,
  link: WebAddress,
  person: PersonId,
  kind: z.enum(['a', 'b']),
  places: z.number().int().min(1).max(5),
  password: z.string().min(10),
  list: z.array(z.object({ name: Name() })).max(1),
});

const filledIn = {
  name: 'Amara',
  email: 'amara@example.org',
  date: '2027-01-01',
  at: '2027-01-01T00:00:00Z',
  time: '09:00',
  zone: 'Europe/Berlin',
  link: 'https://example.org',
  person: '019b0000-0000-7000-8000-000000000001',
  kind: 'a',
  places: 3,
  password: '0123456789',
  list: [],
};

const faults = (change: object): FieldFault[] =>
  faultsOf(Form.safeParse({ ...filledIn, ...change }, { reportInput: true }).error?.issues ?? []);

describe('What is wrong with a form', () => {
  it('is nothing where everything fits', () => expect(faults({})).toEqual([]));

  it.each<[object, FieldFault]>([
    [{ name: undefined }, { pointer: '/name', rule: 'required' }],
    [{ name: null }, { pointer: '/name', rule: 'required' }],
    [{ name: '  ' }, { pointer: '/name', rule: 'required' }],
    [{ name: 'x'.repeat(11) }, { pointer: '/name', rule: 'tooLong', limit: 10 }],
    [{ name: 'a;b' }, { pointer: '/name', rule: 'looksLikeAList' }],
    [{ name: 'a\0b' }, { pointer: '/name', rule: 'unreadable' }],
    [{ name: 7 }, { pointer: '/name', rule: 'invalid' }],
    [{ email: 'amara' }, { pointer: '/email', rule: 'notAnEmail' }],
    [{ date: '31.1.2027' }, { pointer: '/date', rule: 'notADate' }],
    [{ date: '0027-01-31' }, { pointer: '/date', rule: 'notADate' }],
    [{ at: 'yesterday' }, { pointer: '/at', rule: 'notADate' }],
    [{ time: '9 Uhr' }, { pointer: '/time', rule: 'notATime' }],
    [{ zone: 'Mars' }, { pointer: '/zone', rule: 'notATimeZone' }],
    [{ link: 'example.org' }, { pointer: '/link', rule: 'notAWebAddress' }],
    [{ person: 'Amara' }, { pointer: '/person', rule: 'notAnId' }],
    [{ kind: 'c' }, { pointer: '/kind', rule: 'notOneOf' }],
    [{ places: 0 }, { pointer: '/places', rule: 'tooSmall', limit: 1 }],
    [{ places: 6 }, { pointer: '/places', rule: 'tooBig', limit: 5 }],
    [{ password: 'short' }, { pointer: '/password', rule: 'tooShort', limit: 10 }],
    [{ list: [{ name: '' }] }, { pointer: '/list/0/name', rule: 'required' }],
    [{ surprise: 1 }, { pointer: '/surprise', rule: 'unknownField' }],
    [{ 'a/b~c': 1 }, { pointer: '/a~1b~0c', rule: 'unknownField' }],
  ])('is told for %j', (change, fault) => expect(faults(change)).toEqual([fault]));

  it('is told all at once', () =>
    expect(faults({ name: '', email: '', places: 9 }).map(({ pointer }) => pointer)).toEqual(['/name', '/email', '/places']));

  it('is told in both languages, with the limit', () =>
    expect(sayFault({ pointer: '/name', rule: 'tooLong', limit: 10 })).toEqual({
      de: 'Bitte höchstens 10 Zeichen.',
      en: 'At most 10 characters, please.',
    }));
});
