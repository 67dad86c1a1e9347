import type { Sentences } from './sentences';

export type IdentityProblem =
  | { code: 'SIGN_IN_FAILED' }
  | { code: 'LINK_NOT_VALID' }
  | { code: 'PASSWORD_TOO_COMMON' }
  | { code: 'PASSWORD_WRONG' }
  | { code: 'EMAIL_TAKEN' }
  | { code: 'ROLE_ALREADY_HELD' }
  | { code: 'ROLE_NEEDS_SCOPE' }
  | { code: 'LAST_NATIONAL_TEAM_MEMBER' }
  | { code: 'ROLE_ALREADY_ENDED' };

export const identitySentences: Sentences<IdentityProblem> = {
  SIGN_IN_FAILED: () => ({
    de: 'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides, oder lassen Sie sich einen Anmelde-Link schicken.',
    en: 'E-mail address and password do not match. Check both, or have a sign-in link sent to you.',
  }),
  LINK_NOT_VALID: () => ({
    de: 'Dieser Link gilt nicht mehr. Jeder Link gilt nur einmal und nur für kurze Zeit; fordern Sie einfach einen neuen an.',
    en: 'This link is no longer valid. Each link works once and for a short time only; simply ask for a new one.',
  }),
  PASSWORD_TOO_COMMON: () => ({
    de: 'Dieses Passwort steht auf der Liste der häufigsten. Nehmen Sie zum Beispiel vier Wörter, die nicht zusammengehören.',
    en: 'This password is among the most common ones. Try four words that do not belong together.',
  }),
  PASSWORD_WRONG: () => ({ de: 'Das bisherige Passwort stimmt nicht.', en: 'The current password is not right.' }),
  EMAIL_TAKEN: () => ({
    de: 'Zu dieser E-Mail-Adresse gibt es schon eine Person. Suchen Sie sie unter Personen.',
    en: 'There already is a person with this e-mail address. Look under People.',
  }),
  ROLE_ALREADY_HELD: () => ({ de: 'Diese Person hat diese Rolle dort schon.', en: 'This person already holds this role there.' }),
  ROLE_NEEDS_SCOPE: () => ({
    de: 'Zu dieser Rolle gehört eine Region oder eine Initiative. Bitte wählen Sie sie aus.',
    en: 'This role belongs to a region or an initiative. Please choose one.',
  }),
  LAST_NATIONAL_TEAM_MEMBER: () => ({
    de: 'Das ist die letzte Person im Bundesteam. Geben Sie zuerst jemand anderem diese Rolle.',
    en: 'This is the last member of the national team. Give somebody else this role first.',
  }),
  ROLE_ALREADY_ENDED: () => ({ de: 'Diese Rolle ist schon beendet.', en: 'This role has already ended.' }),
};
