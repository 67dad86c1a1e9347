import { dayIn, inLanguage, type Bilingual, type Language } from '@kaskade/shared';
import type { Letter } from '../platform/mail/letter';
import type { InvitationLetterFacts } from './invitation-links.repository';

type Facts = InvitationLetterFacts & { readonly contact: NonNullable<InvitationLetterFacts['contact']> };

interface Inviting {
  readonly token: string;
  /** Who invites or reminds, by name. */
  readonly from: string;
  readonly message?: string | null | undefined;
}

/** Invites an initiative to a sequence: who, which dates, until when, and one button to answer. */
export const invitationLetter = (facts: Facts, { token, from, message }: Inviting): Letter => ({
  ...envelope(facts, token, 'sequence-invitation'),
  subject: { de: `Einladung: Workshopreihe ${facts.regionName}`, en: `Invitation: workshop sequence ${facts.regionName}` },
  paragraphs: [
    {
      de: `${from} lädt ${facts.initiativeName} zur Workshopreihe „${facts.roundName}“ in ${facts.regionName} ein.`,
      en: `${from} invites ${facts.initiativeName} to the workshop sequence “${facts.roundName}” in ${facts.regionName}.`,
    },
    ...ownWords(message),
    datesOf(facts),
    ...deadlineOf(facts),
    howToSignIn,
  ],
});

/** Reminds of an invitation that is not answered yet. */
export const reminderLetter = (facts: Facts, { token, from, message }: Inviting): Letter => ({
  ...envelope(facts, token, 'sequence-invitation-reminder'),
  subject: { de: `Erinnerung: Workshopreihe ${facts.regionName}`, en: `Reminder: workshop sequence ${facts.regionName}` },
  paragraphs: [
    {
      de: `${from} wartet noch auf Ihre Antwort: Macht ${facts.initiativeName} bei der Workshopreihe in ${facts.regionName} mit?`,
      en: `${from} is still waiting for your answer: will ${facts.initiativeName} take part in the workshop sequence in ${facts.regionName}?`,
    },
    ...ownWords(message),
    datesOf(facts),
    ...deadlineOf(facts),
  ],
});

/** Tells a coordinator what an initiative answered. */
export const answerLetter = (
  to: Letter['to'],
  facts: InvitationLetterFacts,
  answer: { accepted: boolean; reason: string | null },
): Letter => ({
  template: answer.accepted ? 'invitation-accepted' : 'invitation-declined',
  to,
  roundId: facts.roundId,
  regionId: facts.regionId,
  subject: answer.accepted
    ? { de: `${facts.initiativeName} macht mit`, en: `${facts.initiativeName} takes part` }
    : { de: `${facts.initiativeName} macht nicht mit`, en: `${facts.initiativeName} does not take part` },
  paragraphs: [
    answer.accepted
      ? {
          de: `${facts.initiativeName} hat die Einladung zur Workshopreihe in ${facts.regionName} angenommen.`,
          en: `${facts.initiativeName} has accepted the invitation to the workshop sequence in ${facts.regionName}.`,
        }
      : {
          de: `${facts.initiativeName} hat die Einladung zur Workshopreihe in ${facts.regionName} abgelehnt.`,
          en: `${facts.initiativeName} has declined the invitation to the workshop sequence in ${facts.regionName}.`,
        },
    ...ownWords(answer.reason),
  ],
  action: { label: { de: 'Zur Workshopreihe', en: 'Open the sequence' }, path: `/sequences/${facts.sequenceId}` },
});

const howToSignIn: Bilingual = {
  de: 'Zum Antworten brauchen Sie kein Konto. Wenn Sie später Personen anmelden oder Materialien ansehen möchten: Geben Sie auf der Anmeldeseite diese E-Mail-Adresse ein und lassen Sie sich einen Link schicken; ein Passwort ist nicht nötig.',
  en: 'You need no account to answer. When you want to register people or see materials later: enter this e-mail address on the sign-in page and have a link sent to you; no password is needed.',
};

const envelope = (facts: Facts, token: string, template: string) => ({
  template,
  to: facts.contact,
  roundId: facts.roundId,
  regionId: facts.regionId,
  action: { label: { de: 'Jetzt antworten', en: 'Answer now' }, path: `/invitations/${token}` },
});

const ownWords = (message: string | null | undefined): Bilingual[] => (message?.trim() ? [{ de: message.trim(), en: message.trim() }] : []);

const deadlineOf = ({ answerBy }: Facts): Bilingual[] =>
  answerBy === null
    ? []
    : [
        {
          de: `Bitte antworten Sie bis einschließlich ${dayIn(answerBy, 'de-DE')}.`,
          en: `Please answer by the end of ${dayIn(answerBy, 'en-GB')}.`,
        },
      ];

const datesOf = (facts: Facts): Bilingual => ({
  de: ['Die Termine:', ...facts.dates.map((date) => lineOf(date, 'de'))].join('\n'),
  en: ['The dates:', ...facts.dates.map((date) => lineOf(date, 'en'))].join('\n'),
});

function lineOf(date: Facts['dates'][number], language: Language): string {
  const title = inLanguage(date.title, language);
  const where = date.placeName ?? (date.online ? 'online' : null);
  const when = {
    de: `${dayIn(date.date, 'de-DE')}, ${date.startsAt} bis ${date.endsAt} Uhr`,
    en: `${dayIn(date.date, 'en-GB')}, ${date.startsAt} to ${date.endsAt}`,
  }[language];
  return `${date.position}. ${title}: ${when}${where === null ? '' : `, ${where}`}`;
}
