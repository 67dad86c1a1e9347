import {
  callIsOpen,
  can,
  given,
  nextState,
  reasonsAgainstDates,
  reasonsNotToAdvance,
  reasonsNotToCancel,
  reasonsNotToEditRound,
  refuse,
  refuseIfAny,
  say,
  type Actor,
  type AdvanceRound,
  type CancelRound,
  type EditRound,
  type OpenRound,
  type Page,
  type Problem,
  type RoundId,
  type RoundQuery,
  type RoundState,
  type RoundSummary,
  type RoundView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Db, type Tx } from '../platform/database/database';
import { currentLanguage } from '../platform/http/request-context';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Live } from '../platform/live/live';
import { Clock } from '../platform/time/clock';
import { ParticipationsRepository } from './participations.repository';
import { RoundNotices } from './round-notices';
import { RoundsRepository, type LockedRound, type StoredRound, type StoredRoundSummary } from './rounds.repository';

export type { LockedRound } from './rounds.repository';

/** The life of qualification rounds. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsRepository,
    private readonly participations: ParticipationsRepository,
    private readonly notices: RoundNotices,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly live: Live,
  ) {}

  /** Rounds, the newest first; drafts only for those who may see them. */
  async page(actor: Actor | null, query: RoundQuery): Promise<Page<RoundSummary>> {
    const page = await this.rounds.page(this.database.db, can(actor, 'round.readDraft'), query);
    return { ...page, items: page.items.map((round) => this.summaryOf(round)) };
  }

  /**
   * One round with its dates, regions and steps; what the next step lacks only for those who may take it, and names, links and
   * reasons only for those whom they concern.
   */
  async view(actor: Actor | null, id: RoundId, db: Db = this.database.db): Promise<RoundView> {
    const round = (await this.rounds.byId(db, can(actor, 'round.readDraft'), id)) ?? refuse({ code: 'NOT_FOUND' });
    const next = nextState(round.state);
    const lacking =
      can(actor, 'round.advance') && next ? reasonsNotToAdvance(await this.factsOf(db, round), next, this.clock.today(round.timeZone)) : [];
    return asSeenBy(actor, { ...round, ...this.summaryOf(round), nextState: next, lacking: lacking.map(told) });
  }

  /** Begins a round as a draft with a copy of the programme's curriculum. `demo` marks one that exists only to be tried out. */
  open(actor: Actor, command: OpenRound, { demo = false }: { demo?: boolean } = {}): Promise<RoundView> {
    return this.database.transaction(async (tx) => {
      const programme = (await this.rounds.programme(tx)) ?? refuse({ code: 'NOT_FOUND' });

      refuseIfAny(reasonsAgainstDates(command));

      const id = newId<RoundId>();
      const createdAt = this.clock.now();
      await this.rounds.add(tx, {
        ...command,
        id,
        demo,
        programmeId: programme.id,
        state: 'draft',
        timeZone: command.timeZone ?? programme.timeZone,
        curriculum: programme.curriculum,
        startsOn: command.callOpensOn,
        endsOn: command.regionalPhaseUntil,
        createdAt,
      });
      await this.rounds.takeStep(tx, {
        id: newId(),
        roundId: id,
        fromState: null,
        toState: 'draft',
        at: createdAt,
        byPerson: actor.personId,
        reason: null,
      });

      await this.journal.record(tx, { what: 'round.opened', actor, roundId: id });
      return this.view(actor, id, tx);
    });
  }

  /** Changes name, places and days of a round that is not over. */
  edit(actor: Actor, id: RoundId, command: EditRound, version: number): Promise<RoundView> {
    return this.database.transaction(async (tx) => {
      const round = await this.locked(tx, id);

      expectVersion(round.version, version);
      refuseIfAny(reasonsNotToEditRound(round, given(command)));

      await this.rounds.change(tx, id, given({ ...command, startsOn: command.callOpensOn, endsOn: command.regionalPhaseUntil }));

      await this.journal.record(tx, { what: 'round.edited', actor, roundId: id, facts: { fields: Object.keys(command).join(', ') } });
      await this.announce(tx, id);
      return this.view(actor, id, tx);
    });
  }

  /** Takes the next step of the life cycle (rule D3). */
  advance(actor: Actor, id: RoundId, { to }: AdvanceRound, version: number): Promise<RoundView> {
    return this.database.transaction(async (tx) => {
      const round = await this.locked(tx, id);

      expectVersion(round.version, version);
      refuseIfAny(reasonsNotToAdvance(round, to, this.clock.today(round.timeZone)));

      await this.step(tx, actor, round, to, null);

      await this.journal.record(tx, { what: 'round.advanced', actor, roundId: id, facts: { from: round.state, to } });
      return this.view(actor, id, tx);
    });
  }

  /** Cancels in the caller's transaction, which also calls off what belongs to the round; the coordinators whom it concerns get the reason. */
  async cancel(tx: Tx, actor: Actor, id: RoundId, { reason }: CancelRound, version: number): Promise<void> {
    const round = await this.locked(tx, id);

    expectVersion(round.version, version);
    refuseIfAny(reasonsNotToCancel(round.state));

    await this.step(tx, actor, round, 'cancelled', reason);
    await this.notices.roundCancelled(tx, round, reason);

    await this.journal.record(tx, { what: 'round.cancelled', actor, roundId: id, facts: { from: round.state, to: 'cancelled' } });
  }

  /** The round under lock, for acts of capabilities that stand right of it. NOT_FOUND where there is none. */
  async locked(tx: Tx, id: RoundId): Promise<LockedRound> {
    return (await this.rounds.lockedFacts(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** Lets open pages fetch the round anew. */
  announce(tx: Tx, id: RoundId): Promise<void> {
    return this.live.announce(tx, `round:${id}`);
  }

  private async step(tx: Tx, actor: Actor, round: LockedRound, to: RoundState, reason: string | null): Promise<void> {
    await this.rounds.takeStep(tx, {
      id: newId(),
      roundId: round.id,
      fromState: round.state,
      toState: to,
      at: this.clock.now(),
      byPerson: actor.personId,
      reason,
    });
    await this.rounds.moveRegionsAlong(tx, round.id, to, this.clock.today(round.timeZone));
    await this.announce(tx, round.id);
  }

  private summaryOf<Round extends StoredRoundSummary>(round: Round): Round & RoundSummary {
    return { ...round, callIsOpen: callIsOpen(round, this.clock.today(round.timeZone)) };
  }

  private async factsOf(db: Db, round: StoredRound) {
    const counts = await this.participations.openEnds(db, round.id);
    return { ...round, ...counts, regions: round.participations.filter(({ state }) => state !== 'withdrawn').length };
  }
}

/** Visitors see the round itself; who took which step, where to dial in and why a region left is for those who take part in running it. */
function asSeenBy(actor: Actor | null, round: RoundView): RoundView {
  const takesPart = can(actor, 'application.read');
  return {
    ...round,
    transitions: takesPart ? round.transitions : round.transitions.map((step) => ({ ...step, byName: null })),
    sessions: takesPart ? round.sessions : round.sessions.map((session) => ({ ...session, link: null })),
    participations: round.participations.map((region) =>
      can(actor, 'application.read', { regionId: region.regionId }) ? region : { ...region, withdrawalReason: null },
    ),
  };
}

const told = (problem: Problem) => ({ code: problem.code, sentence: say(problem, currentLanguage()) });
