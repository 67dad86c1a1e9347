import {
  decisionFrom,
  isExpectedAt,
  presenceFrom,
  reasonsNotToCheckIn,
  refuse,
  refuseIfAny,
  scopeOf,
  timeOfClaim,
  tookPart,
  type Actor,
  type AttendanceBoard,
  type CheckIn,
  type CheckInResult,
  type Claim,
  type ClaimedPresence,
  type ClaimId,
  type ClaimList,
  type InitiativeId,
  type Presence,
  type PresenceDecision,
  type RegistrationId,
  type WorkshopId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { InvitationsService } from '../initiatives/invitations.service';
import { Journal } from '../journal/journal.service';
import { Database, type Tx } from '../platform/database/database';
import { Clock } from '../platform/time/clock';
import { SeatsService, type LockedRegistration, type LockedWorkshop } from '../registration/seats.service';
import { BoardRepository, type StoredBoard } from './board.repository';
import { ClaimsRepository, type NewClaim, type StoredClaim } from './claims.repository';

/** Who was there: claims are kept, the presence is what they amount to (rules D10, D12, D13). */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: Database,
    private readonly boards: BoardRepository,
    private readonly claims: ClaimsRepository,
    private readonly seats: SeatsService,
    private readonly invitations: InvitationsService,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** The attendance of a workshop as every open screen shows it. */
  async board(actor: Actor, id: WorkshopId): Promise<AttendanceBoard> {
    return boardFrom((await this.boards.board(this.database.db, scopeOf(actor, 'attendance.read'), id)) ?? refuse({ code: 'NOT_FOUND' }));
  }

  /** Who said what about a registration, when and how; the first claim first. */
  async history(actor: Actor, id: RegistrationId): Promise<ClaimList> {
    return { items: (await this.claims.history(this.database.db, scopeOf(actor, 'attendance.read'), id)) ?? refuse({ code: 'NOT_FOUND' }) };
  }

  /** Takes a claim about one person. The same claim sent again, by whatever device and however late, is one (rule D13). */
  checkIn(actor: Actor, workshopId: WorkshopId, command: CheckIn): Promise<CheckInResult> {
    return this.database.transaction(async (tx) => {
      const workshop = await this.seats.locked(tx, scopeOf(actor, 'attendance.record'), workshopId);
      const registration = await this.seats.lockedRegistration(tx, workshop, command.registrationId);
      if (await this.isKnown(tx, command)) return this.result(tx, workshop, registration.id);

      await this.claim(tx, actor, workshop, registration, {
        ...command,
        presence: command.presence ?? null,
        withdraws: command.withdraws ?? null,
        reason: command.reason ?? null,
      });
      return this.result(tx, workshop, registration.id);
    });
  }

  /** Keeps a claim about a locked registration and lets the presence follow from all of them. */
  async claim(tx: Tx, actor: Actor, workshop: LockedWorkshop, registration: LockedRegistration, said: Said): Promise<void> {
    const now = this.clock.now();
    const claim = claimOf(said, now);
    const earlier = await this.claims.about(tx, registration.id);
    const after = presenceFrom([...earlier, claim]);

    refuseIfAny(reasonsNotToCheckIn({ workshop, registration: registration.state, claim: claimedBy(said, earlier), after }, now));

    await this.claims.append(tx, {
      ...said,
      id: said.claimId,
      registrationId: registration.id,
      workshopId: workshop.id,
      claimedAt: claim.claimedAt,
      receivedAt: now,
      byPerson: actor.personId,
    });
    await this.follow(tx, actor, workshop, registration, { presence: after, decision: decisionFrom([...earlier, claim]) }, said.reason);

    await this.journal.record(tx, {
      what: 'attendance.recorded',
      actor,
      roundId: workshop.roundId,
      regionId: workshop.regionId,
      initiativeId: registration.initiativeId,
      subject: registration.id,
      facts: { workshop: workshop.id, from: registration.presence, to: after, channel: said.channel },
    });
  }

  /** How person and workshop stand now. */
  async result(tx: Tx, workshop: LockedWorkshop, id: RegistrationId): Promise<CheckInResult> {
    const { entry, counters } = (await this.boards.entry(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
    const { workshops } = await this.seats.standingOf(tx, workshop.sequenceId, entry.initiativeId);
    return { workshopId: workshop.id, entry: { ...entry, expected: isExpectedAt(workshop.position, workshops) }, counters };
  }

  /** The claim that was received under this id, or null. */
  received(tx: Tx, id: ClaimId): Promise<StoredClaim | null> {
    return this.claims.byId(tx, id);
  }

  private async isKnown(tx: Tx, command: CheckIn): Promise<boolean> {
    const known = await this.received(tx, command.claimId);
    if (known && !saysTheSame(known, command)) refuse({ code: 'CLAIM_ID_REUSED' });
    return known !== null;
  }

  private async follow(
    tx: Tx,
    actor: Actor,
    workshop: LockedWorkshop,
    registration: LockedRegistration,
    { presence, decision }: { presence: Presence; decision: PresenceDecision | null },
    reason: string | null,
  ): Promise<void> {
    const letIn = registration.state === 'waiting' && tookPart(presence);
    const state = letIn ? 'registered' : registration.state;
    const change = {
      claimId: decision ? (decision.id as ClaimId) : null,
      ...(letIn ? { seatedAt: this.clock.now(), ...(reason ? { admitReason: reason } : {}) } : {}),
    };
    await this.seats.change(tx, workshop, registration, { state, presence }, change);
    if (tookPart(presence)) await this.becomeActive(tx, actor, workshop, registration.initiativeId);
    await this.seats.announce(tx, workshop);
  }

  /** The first of its people to be there makes an initiative active in the sequence. */
  private async becomeActive(tx: Tx, actor: Actor, { sequenceId }: LockedWorkshop, initiativeId: InitiativeId): Promise<void> {
    const { invitation } = await this.seats.standingOf(tx, sequenceId, initiativeId);
    if (invitation === 'registered') await this.invitations.advance(tx, actor, { sequenceId, initiativeId }, 'active');
  }
}

/** What a claim says, however it came in. */
export type Said = Pick<NewClaim, 'presence' | 'withdraws' | 'channel' | 'device' | 'reason' | 'claimedAt'> & { readonly claimId: ClaimId };

function claimOf({ claimId, channel, presence, withdraws, claimedAt }: Said, receivedAt: string): Claim {
  const origin = { id: claimId, channel, claimedAt: timeOfClaim(claimedAt, receivedAt) };
  return withdraws === null ? { ...origin, presence: presence ?? refuse({ code: 'CLAIM_UNKNOWN' }) } : { ...origin, withdraws };
}

function claimedBy({ presence, withdraws, reason }: Said, earlier: readonly Claim[]): ClaimedPresence {
  return presence === null
    ? { kind: 'withdrawal', known: earlier.some(({ id }) => id === withdraws) }
    : { kind: 'decision', presence, reason: reason ?? undefined };
}

const saysTheSame = (known: StoredClaim, { registrationId, channel, presence, withdraws }: CheckIn): boolean =>
  known.registrationId === registrationId &&
  known.channel === channel &&
  known.presence === (presence ?? null) &&
  known.withdraws === (withdraws ?? null);

function boardFrom({ workshops, took, entries, initiatives, ...board }: StoredBoard): AttendanceBoard {
  const expected = (initiativeId: string): boolean =>
    isExpectedAt(
      board.position,
      workshops.map(({ id, position, state }) => ({ position, state, tookPart: took[initiativeId]?.includes(id) ?? false })),
    );
  return {
    ...board,
    entries: entries.map((entry) => ({ ...entry, expected: expected(entry.initiativeId) })),
    initiatives: initiatives.map((initiative) => ({ ...initiative, expected: expected(initiative.id) })),
  };
}
