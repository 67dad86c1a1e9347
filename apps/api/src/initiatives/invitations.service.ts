import {
  localDateOf,
  reasonsAgainstInvitationStep,
  reasonsAgainstRegionInRound,
  reasonsAgainstRound,
  reasonsNotToDropOut,
  reasonsNotToInvite,
  reasonsNotToRemind,
  refuse,
  refuseIfAny,
  scopeOf,
  takesPart,
  type Action,
  type Actor,
  type DropOut,
  type InitiativeId,
  type InvitationId,
  type InvitationList,
  type InvitationState,
  type InvitationView,
  type InviteInitiative,
  type RemindInitiative,
  type SequenceId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Db, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Live } from '../platform/live/live';
import { Clock } from '../platform/time/clock';
import { InitiativesService } from './initiatives.service';
import { InvitationNotices } from './invitation-notices';
import { InvitationsRepository, type InvitingSequence, type LockedInvitation } from './invitations.repository';

/** An initiative in a sequence. */
export type InSequence = Pick<LockedInvitation, 'sequenceId' | 'initiativeId'>;

const stepNames: Readonly<Record<InvitationState, string>> = {
  invited: 'initiative.invited',
  declined: 'invitation.declined',
  registered: 'initiative.takenIn',
  active: 'initiative.becameActive',
  completed: 'initiative.completed',
  dropped_out: 'initiative.droppedOut',
};

/** The way of initiatives into, through and out of a sequence. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsRepository,
    private readonly initiatives: InitiativesService,
    private readonly notices: InvitationNotices,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly live: Live,
  ) {}

  /** Who is invited to the sequence, by name; an initiative sees itself only. */
  async list(actor: Actor, sequenceId: SequenceId): Promise<InvitationList> {
    const scope = scopeOf(actor, 'sequence.read');
    if (!(await this.invitations.reachesSequence(this.database.db, scope, sequenceId))) refuse({ code: 'NOT_FOUND' });
    return { items: await this.invitations.ofSequence(this.database.db, scope, sequenceId) };
  }

  /** One invitation within the actor's reach. */
  async view(actor: Actor, id: InvitationId, db: Db = this.database.db): Promise<InvitationView> {
    return (await this.invitations.view(db, scopeOf(actor, 'sequence.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** Invites a known initiative, or a new one with its contact, by a letter with the dates and a link. Locks the sequence. */
  invite(actor: Actor, sequenceId: SequenceId, command: InviteInitiative): Promise<InvitationView> {
    return this.database.transaction(async (tx) => {
      const sequence = await this.lockedSequence(tx, actor, sequenceId);
      const invitedAlready = command.initiativeId !== undefined && (await this.isInvited(tx, actor, sequenceId, command.initiativeId));

      refuseIfAny(reasonsAgainstRegionInRound(sequence.roundState, sequence.regionState));
      const facts = { invitedAlready, plannedWorkshops: sequence.plannedWorkshops, answerBy: command.answerBy ?? null };
      refuseIfAny([...reasonsAgainstRound(sequence.roundState), ...reasonsNotToInvite(facts, this.clock.today(sequence.timeZone))]);

      const initiativeId = command.initiativeId ?? (await this.newInitiative(tx, actor, sequence, command));
      const id = newId<InvitationId>();
      await this.invitations.add(tx, {
        id,
        sequenceId,
        initiativeId,
        state: 'invited',
        message: command.message || null,
        answerBy: command.answerBy ?? null,
        invitedAt: this.clock.now(),
        invitedBy: actor.personId,
      });
      await this.notices.invited(tx, actor, id);

      await this.record(tx, actor, 'initiative.invited', sequence, { id, initiativeId });
      return this.view(actor, id, tx);
    });
  }

  /** Reminds an initiative that has not answered, once a day at most. */
  remind(actor: Actor, id: InvitationId, { message }: RemindInitiative, version: number): Promise<InvitationView> {
    return this.database.transaction(async (tx) => {
      const { invitation, sequence } = await this.locked(tx, actor, 'initiative.invite', id);
      const remindedOn = invitation.remindedAt === null ? null : localDateOf(invitation.remindedAt, sequence.timeZone);

      expectVersion(invitation.version, version);
      refuseIfAny(reasonsAgainstRegionInRound(sequence.roundState, sequence.regionState));
      refuseIfAny(reasonsNotToRemind({ ...invitation, remindedOn }, this.clock.today(sequence.timeZone)));

      await this.invitations.change(tx, id, { remindedAt: this.clock.now(), reminderCount: invitation.reminderCount + 1 });
      await this.notices.reminded(tx, actor, id, message);

      await this.record(tx, actor, 'invitation.reminded', sequence, invitation);
      return this.view(actor, id, tx);
    });
  }

  /**
   * Notes in the caller's transaction that an initiative takes part no longer. What it is registered for is not touched: that is
   * the act of whoever calls. Locks the sequence.
   */
  async dropOut(tx: Tx, actor: Actor, id: InvitationId, { afterPosition, reason }: DropOut, version: number): Promise<LockedInvitation> {
    const { invitation, sequence } = await this.locked(tx, actor, 'initiative.invite', id);

    expectVersion(invitation.version, version);
    refuseIfAny(reasonsNotToDropOut(invitation.state, afterPosition, sequence.workshopCount));

    await this.invitations.changeState(tx, invitation, 'dropped_out', {
      droppedOutAfter: afterPosition,
      droppedOutOn: this.clock.today(sequence.timeZone),
      droppedOutReason: reason,
    });

    await this.record(tx, actor, 'initiative.droppedOut', sequence, invitation, { afterPosition });
    return invitation;
  }

  /**
   * Takes an initiative one step further, as attendance decides it: `active` once somebody was there, `completed` at the end.
   * Refuses with INVITATION_STATE_SKIPPED. The caller has locked the sequence.
   */
  async advance(tx: Tx, actor: Actor | null, of: InSequence, to: InvitationState): Promise<void> {
    const { invitation, sequence } = await this.standing(tx, of);
    await this.step(tx, actor, sequence, invitation ?? refuse({ code: 'INITIATIVE_NOT_IN_SEQUENCE' }), to);
  }

  /**
   * Lets an initiative take part that a coordinator admits or that stands in the room: without an invitation it gets one that is
   * accepted, and whoever declined or dropped out comes back. The caller has locked the sequence.
   */
  async takeIn(tx: Tx, actor: Actor, of: InSequence): Promise<void> {
    const { invitation, sequence } = await this.standing(tx, of);
    if (!invitation) return this.addAccepted(tx, actor, sequence, of.initiativeId);
    if (!takesPart(invitation.state))
      await this.step(tx, actor, sequence, invitation, invitation.state === 'dropped_out' ? 'active' : 'registered');
  }

  /** Locks the sequence first and then the invitation, within what the actor may do. */
  async locked(
    tx: Tx,
    actor: Actor,
    action: Action,
    id: InvitationId,
  ): Promise<{ invitation: LockedInvitation; sequence: InvitingSequence }> {
    const { sequenceId } = (await this.invitations.sequenceOf(tx, scopeOf(actor, action), id)) ?? refuse({ code: 'NOT_FOUND' });
    const sequence = (await this.invitations.lockedSequence(tx, sequenceId)) ?? refuse({ code: 'NOT_FOUND' });
    const invitation = (await this.invitations.locked(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
    return { invitation, sequence };
  }

  private async standing(
    tx: Tx,
    { sequenceId, initiativeId }: InSequence,
  ): Promise<{ invitation: LockedInvitation | null; sequence: InvitingSequence }> {
    const sequence = (await this.invitations.lockedSequence(tx, sequenceId)) ?? refuse({ code: 'NOT_FOUND' });
    const found = await this.invitations.idOf(tx, sequenceId, initiativeId);
    return { invitation: found && (await this.invitations.locked(tx, found.id)), sequence };
  }

  private async step(
    tx: Tx,
    actor: Actor | null,
    sequence: InvitingSequence,
    invitation: LockedInvitation,
    to: InvitationState,
  ): Promise<void> {
    refuseIfAny(reasonsAgainstInvitationStep(invitation.state, to));
    await this.invitations.changeState(tx, invitation, to);
    await this.record(tx, actor, stepNames[to], sequence, invitation);
  }

  private async addAccepted(tx: Tx, actor: Actor, sequence: InvitingSequence, initiativeId: InitiativeId): Promise<void> {
    const id = newId<InvitationId>();
    const now = this.clock.now();
    await this.invitations.add(tx, {
      id,
      sequenceId: sequence.id,
      initiativeId,
      state: 'registered',
      invitedAt: now,
      invitedBy: actor.personId,
      answeredAt: now,
    });
    await this.record(tx, actor, 'initiative.takenIn', sequence, { id, initiativeId });
  }

  private async lockedSequence(tx: Tx, actor: Actor, id: SequenceId): Promise<InvitingSequence> {
    if (!(await this.invitations.reachesSequence(tx, scopeOf(actor, 'initiative.invite'), id))) refuse({ code: 'NOT_FOUND' });
    return (await this.invitations.lockedSequence(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  private async isInvited(tx: Tx, actor: Actor, sequenceId: SequenceId, initiativeId: InitiativeId): Promise<boolean> {
    await this.initiatives.locked(tx, actor, 'initiative.invite', initiativeId);
    return (await this.invitations.idOf(tx, sequenceId, initiativeId)) !== null;
  }

  private newInitiative(tx: Tx, actor: Actor, sequence: InvitingSequence, command: InviteInitiative): Promise<InitiativeId> {
    const { name, place, contact } = command.new ?? refuse({ code: 'NOT_FOUND' });
    return this.initiatives.add(tx, actor, { name, place, contact, state: null, website: null, about: null, regionId: sequence.regionId });
  }

  private async record(
    tx: Tx,
    actor: Actor | null,
    what: string,
    { id, roundId, regionId }: InvitingSequence,
    of: Pick<LockedInvitation, 'id' | 'initiativeId'>,
    facts: Record<string, number> = {},
  ): Promise<void> {
    await this.journal.record(tx, { what, actor, roundId, regionId, initiativeId: of.initiativeId, subject: of.id, facts });
    await this.live.announce(tx, `sequence:${id}`);
    await this.live.announce(tx, `round:${roundId}`);
  }
}
