import type { Language, PersonId } from '@kaskade/shared';
import type { Letter } from '../platform/mail/letter';

interface Addressee {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

const recipient = (to: Addressee) => ({ personId: to.personId, name: to.name, address: to.email, language: to.language });

/** The link that signs somebody in without a password. */
export const signInLetter = (to: Addressee, token: string): Letter => ({
  template: 'sign-in-link',
  to: recipient(to),
  subject: { de: 'Ihr Anmelde-Link für Kaskade', en: 'Your sign-in link for Kaskade' },
  paragraphs: [
    {
      de: 'mit diesem Link melden Sie sich ohne Passwort an. Er gilt 15 Minuten und nur einmal.',
      en: 'this link signs you in without a password. It is valid for 15 minutes and works once.',
    },
    {
      de: 'Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun.',
      en: 'If you did not ask for it, there is nothing you need to do.',
    },
  ],
  action: { label: { de: 'Anmelden', en: 'Sign in' }, path: `/sign-in-link/${token}` },
});

/** The first letter to somebody new: sets a password. */
export const invitationLetter = (to: Addressee, from: string, token: string): Letter => ({
  template: 'invitation',
  to: recipient(to),
  subject: { de: 'Ihr Zugang zu Kaskade', en: 'Your access to Kaskade' },
  paragraphs: [
    {
      de: `${from} hat Sie zu Kaskade eingeladen, der Plattform für die Qualifizierungsrunden.`,
      en: `${from} has invited you to Kaskade, the platform of the qualification rounds.`,
    },
    {
      de: 'Legen Sie mit dem Link Ihr Passwort fest. Er gilt 14 Tage und nur einmal.',
      en: 'Set your password with the link. It is valid for 14 days and works once.',
    },
  ],
  action: { label: { de: 'Passwort festlegen', en: 'Set password' }, path: `/set-password/${token}` },
});
