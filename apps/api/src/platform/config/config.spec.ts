import { configFrom } from './config';

const enough = { DATABASE_URL: 'postgres://kaskade@localhost/kaskade' };

describe('The environment', () => {
  it('names each wrong variable together with what it wants', () => {
    expect(() => configFrom({ ...enough, PORT: 'abc', DEMO: 'yes' })).toThrow(
      'PORT=abc does not fit. It wants a port number from 1 to 65535.\nDEMO=yes does not fit. It wants first-start or never.',
    );
    expect(() => configFrom({})).toThrow('DATABASE_URL is missing.');
  });

  it.each([
    ['DATABASE_URL', 'mysql://kaskade:hush@localhost/kaskade'],
    ['SMTP_URL', 'http://kaskade:hush@localhost'],
    ['SESSION_SECRET', 'hush'],
  ])('does not repeat the secret in %s where that is wrong', (name, value) => {
    expect(() => configFrom({ ...enough, [name]: value })).toThrow(new RegExp(`^${name} does not fit\\. It wants (?:(?!hush).)*$`));
  });

  it('names the first person as the head of a letter does', () => {
    expect(configFrom({ ...enough, FIRST_PERSON: 'Anna Maria Günz <Anna@Example.org>' }).firstPerson).toEqual({
      givenName: 'Anna Maria',
      familyName: 'Günz',
      email: 'anna@example.org',
    });
  });

  it.each(['anna@example.org', 'Anna <anna@example.org>', 'Anna Günz', 'Anna Günz <anna>'])('takes no first person from %s', (text) => {
    expect(() => configFrom({ ...enough, FIRST_PERSON: text })).toThrow('FIRST_PERSON=');
  });
});
