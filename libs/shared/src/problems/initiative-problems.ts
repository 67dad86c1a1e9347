import type { LocalDate } from '../kernel/time';
import type { InvitationState } from '../initiatives/initiative';
import { dayIn } from './round-problems';
import type { Sentences } from './sentences';

export type InitiativeProblem =
  | { code: 'INITIATIVE_NAME_TAKEN' }
  | { code: 'OFFER_AGES_REVERSED' }
  | { code: 'PARTICIPANT_EXISTS' }
  | { code: 'INITIATIVE_INVITED_ALREADY' }
  | { code: 'INVITATION_ANSWERED'; state: InvitationState }
  | { code: 'INVITATION_DEADLINE_PASSED'; on: LocalDate }
  | { code: 'INVITATION_DEADLINE_BEFORE_TODAY' }
  | { code: 'INVITATION_STATE_SKIPPED'; from: InvitationState; to: InvitationState }
  | { code: 'REMINDER_SENT_TODAY' }
  | { code: 'DROPPED_OUT_AFTER_LATER_WORKSHOP'; position: number; workshopCount: number };

export const initiativeSentences: Sentences<InitiativeProblem> = {
  INITIATIVE_NAME_TAKEN: () => ({
    de: 'In dieser Region gibt es schon eine Initiative mit diesem Namen. Suchen Sie sie in der Liste, oder ergänzen Sie den Ort im Namen.',
    en: 'This region already has an initiative with this name. Look for it in the list, or add the place to the name.',
  }),
  OFFER_AGES_REVERSED: () => ({
    de: 'Das höchste Alter liegt unter dem niedrigsten. Bitte tauschen Sie beide.',
    en: 'The highest age is below the lowest. Please swap them.',
  }),
  PARTICIPANT_EXISTS: () => ({
    de: 'Zu dieser E-Mail-Adresse gibt es in der Initiative schon jemanden. Wählen Sie die Person in der Liste aus.',
    en: 'The initiative already has somebody with this e-mail address. Choose the person from the list.',
  }),
  INITIATIVE_INVITED_ALREADY: () => ({
    de: 'Diese Initiative ist schon zu der Workshopreihe eingeladen. Sie können an die Einladung erinnern.',
    en: 'This initiative has already been invited to the sequence. You can send a reminder.',
  }),
  INVITATION_ANSWERED: ({ state }) => ({
    de:
      state === 'declined'
        ? 'Die Einladung ist schon abgesagt.'
        : 'Die Einladung ist schon angenommen. Wenn Sie nicht mehr dabei sein können, sagen Sie bitte der Koordination Bescheid.',
    en:
      state === 'declined'
        ? 'The invitation has already been declined.'
        : 'The invitation has already been accepted. If you can no longer take part, please tell the coordinator.',
  }),
  INVITATION_DEADLINE_PASSED: ({ on }) => ({
    de: `Antworten ging bis ${dayIn(on, 'de-DE')}. Bitten Sie die Koordination, die Frist zu verlängern.`,
    en: `Answers were possible until ${dayIn(on, 'en-GB')}. Ask the coordinator to extend the time.`,
  }),
  INVITATION_DEADLINE_BEFORE_TODAY: () => ({
    de: 'Die Antwortfrist liegt in der Vergangenheit. Bitte wählen Sie einen späteren Tag.',
    en: 'The day for the answer lies in the past. Please choose a later one.',
  }),
  INVITATION_STATE_SKIPPED: ({ to }) => stepsOfInvitation[to],
  REMINDER_SENT_TODAY: () => ({
    de: 'Heute ging schon eine Erinnerung hinaus. Bitte warten Sie bis morgen.',
    en: 'A reminder was sent today already. Please wait until tomorrow.',
  }),
  DROPPED_OUT_AFTER_LATER_WORKSHOP: ({ position, workshopCount }) => ({
    de: `Workshop ${position} gibt es in dieser Reihe nicht; sie hat ${workshopCount}.`,
    en: `There is no workshop ${position} in this sequence; it has ${workshopCount}.`,
  }),
};

const stepsOfInvitation: Record<InvitationState, { de: string; en: string }> = {
  invited: { de: 'Eine beantwortete Einladung wird nicht wieder offen.', en: 'An answered invitation does not become open again.' },
  declined: {
    de: 'Absagen geht nur, solange die Einladung offen ist. Danach tragen Sie bitte ein, dass die Initiative ausgestiegen ist.',
    en: 'Declining is possible only while the invitation is open. Afterwards, please note that the initiative dropped out.',
  },
  registered: { de: 'Anmelden geht nur auf eine Einladung hin.', en: 'Joining is possible only in answer to an invitation.' },
  active: { de: 'Die Initiative hat noch nicht zugesagt.', en: 'The initiative has not accepted yet.' },
  completed: {
    de: 'Die Initiative hat noch nicht an jedem Workshop teilgenommen.',
    en: 'The initiative has not yet taken part in every workshop.',
  },
  dropped_out: {
    de: 'Die Initiative ist nicht mehr in dieser Reihe oder hat sie schon abgeschlossen.',
    en: 'The initiative is no longer in this sequence or has already completed it.',
  },
};
