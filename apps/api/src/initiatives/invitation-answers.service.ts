import {
  reasonsAgainstRegionInRound,
  reasonsNotToAnswer,
  refuse,
  refuseIfAny,
  stateAfterAnswer,
  type Actor,
  type AddParticipant,
  type AnswerByLink,
  type AnswerInvitation,
  type InvitationByLink,
  type InvitationId,
  type InvitationView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { hashOfSecret } from '../platform/access/link-secrets';
import { Database, type Db, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { Live } from '../platform/live/live';
import { Clock } from '../platform/time/clock';
import { InvitationLinksRepository } from './invitation-links.repository';
import { InvitationNotices } from './invitation-notices';
import { InvitationsRepository, type InvitingSequence, type LockedInvitation } from './invitations.repository';
import type { Home } from './initiatives.repository';
import { InvitationsService } from './invitations.service';
import { OffersService } from './offers.service';
import { ParticipantsService } from './participants.service';

/** Who comes and what they bring, as an answer names it. */
interface Named {
  readonly people: readonly AddParticipant[];
  readonly offers: readonly { readonly title: string }[];
}

/** Answers to invitations, by the link of the letter or signed in. */
@Injectable()
export class InvitationAnswersService {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsService,
    private readonly stored: InvitationsRepository,
    private readonly links: InvitationLinksRepository,
    private readonly participants: ParticipantsService,
    private readonly offers: OffersService,
    private readonly notices: InvitationNotices,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly live: Live,
  ) {}

  /** What the link leads to; NOT_FOUND where there is no such link. */
  async byLink(token: string, db: Db = this.database.db): Promise<InvitationByLink> {
    const { timeZone, roundState, regionState, ...invitation } =
      (await this.links.byToken(db, hashOfSecret(token))) ?? refuse({ code: 'NOT_FOUND' });
    const today = this.clock.today(timeZone);
    const takesPlace = reasonsAgainstRegionInRound(roundState, regionState).length === 0;
    const answerable =
      takesPlace && (['accept', 'decline'] as const).some((answer) => reasonsNotToAnswer(invitation, answer, today).length === 0);
    return { ...invitation, answerable };
  }

  /** Answers by the link; signs nobody in. Who accepts can name people and offers, which are kept with the answer or not at all. */
  answerByLink(token: string, { people = [], offers = [], ...command }: AnswerByLink): Promise<InvitationByLink> {
    return this.database.transaction(async (tx) => {
      const target = (await this.links.target(tx, hashOfSecret(token))) ?? refuse({ code: 'NOT_FOUND' });
      const sequence = (await this.stored.lockedSequence(tx, target.sequenceId)) ?? refuse({ code: 'NOT_FOUND' });
      const invitation = (await this.stored.locked(tx, target.id)) ?? refuse({ code: 'NOT_FOUND' });
      await this.settle(tx, null, { invitation, sequence }, command);
      if (command.answer === 'accept')
        await this.takeDown(tx, { id: invitation.initiativeId, regionId: sequence.regionId }, { people, offers });
      return this.byLink(token, tx);
    });
  }

  /** Answers in the name of one's own initiative. */
  answer(actor: Actor, id: InvitationId, command: AnswerInvitation, version: number): Promise<InvitationView> {
    return this.database.transaction(async (tx) => {
      const found = await this.invitations.locked(tx, actor, 'invitation.answer', id);
      expectVersion(found.invitation.version, version);
      await this.settle(tx, actor, found, command);
      return this.invitations.view(actor, id, tx);
    });
  }

  private async takeDown(tx: Tx, initiative: Home, { people, offers }: Named): Promise<void> {
    for (const person of people) await this.participants.findOrAddTo(tx, null, initiative, person);
    for (const { title } of offers) await this.offers.addUnlessKnown(tx, null, initiative, title);
  }

  private async settle(
    tx: Tx,
    actor: Actor | null,
    { invitation, sequence }: { invitation: LockedInvitation; sequence: InvitingSequence },
    { answer, reason }: AnswerInvitation,
  ): Promise<void> {
    refuseIfAny(reasonsAgainstRegionInRound(sequence.roundState, sequence.regionState));
    refuseIfAny(reasonsNotToAnswer(invitation, answer, this.clock.today(sequence.timeZone)));

    await this.stored.changeState(tx, invitation, stateAfterAnswer(answer), { answeredAt: this.clock.now(), answerReason: reason || null });
    await this.notices.answered(tx, invitation.id, { accepted: answer === 'accept', reason: reason || null });

    await this.journal.record(tx, {
      what: answer === 'accept' ? 'invitation.accepted' : 'invitation.declined',
      actor,
      roundId: sequence.roundId,
      regionId: sequence.regionId,
      initiativeId: invitation.initiativeId,
      subject: invitation.id,
      facts: { byLink: actor === null },
    });
    await this.live.announce(tx, `sequence:${sequence.id}`);
    await this.live.announce(tx, `round:${sequence.roundId}`);
  }
}
