import {
  can,
  datesAhead,
  daysForPlace,
  addDays,
  defaultTimeZone,
  groupChanges,
  later,
  nextSteps,
  scopeOf,
  startFigures,
  workshopsAhead,
  type Actor,
  type DateAhead,
  type InitiativeId,
  type Instant,
  type Moment,
  type RegionId,
  type StartFacts,
  type StartView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { onlookerFor } from '../materials/released-to';
import { Database } from '../platform/database/database';
import { currentLanguage } from '../platform/http/request-context';
import { Clock } from '../platform/time/clock';
import { ChangesRepository } from './changes.repository';
import { NationalFactsRepository } from './national-facts.repository';
import { OwnFactsRepository } from './own-facts.repository';
import { RegionalFactsRepository } from './regional-facts.repository';

const day = 24 * 3_600_000;
const week = 7 * day;

/** Letters that failed longer ago than this are nobody's next step any more. */
const daysOfFailedMails = 30;

/** Farther ahead no workshop is planned. */
const daysOfPlanning = 400;

/** The start page of whoever asks: the facts of each role that the person holds, and what the shared rule makes of them. */
@Injectable()
export class StartService {
  constructor(
    private readonly database: Database,
    private readonly national: NationalFactsRepository,
    private readonly regional: RegionalFactsRepository,
    private readonly own: OwnFactsRepository,
    private readonly changes: ChangesRepository,
    private readonly clock: Clock,
  ) {}

  /** What is next for the person, what others changed since the last visit, which dates lie ahead and where things stand. */
  async view(actor: Actor): Promise<StartView> {
    const now = this.clock.now();
    const moment: Moment = { now, today: this.clock.today(defaultTimeZone), language: currentLanguage() };
    const lastVisitAt = await this.own.lastVisitOf(this.database.db, actor.personId);
    const since = lastVisitAt ?? later(now, -week);
    const [facts, sessions, changes] = await Promise.all([
      this.factsFor(actor, moment, since),
      this.sessionsFor(actor, moment),
      this.changesFor(actor, since),
    ]);
    return {
      asOf: now,
      since,
      firstVisit: lastVisitAt === null,
      ...nextSteps(facts, moment),
      ahead: datesAhead([...workshopsAhead(facts, moment), ...sessions]),
      changes: groupChanges(changes),
      figures: startFigures(facts, moment),
    };
  }

  private async factsFor(actor: Actor, moment: Moment, since: Instant): Promise<StartFacts> {
    const [national, regional, membership, failedMails] = await Promise.all([
      can(actor, 'round.advance') ? this.nationalFacts(moment) : null,
      this.regionalFacts(coordinatedBy(actor), moment),
      this.membershipFacts(actor, moment, since),
      can(actor, 'mail.read')
        ? this.own.failedMails(this.database.db, scopeOf(actor, 'mail.read'), later(moment.now, -daysOfFailedMails * day))
        : 0,
    ]);
    return { national, regional, membership, failedMails };
  }

  private async nationalFacts({ today }: Moment): Promise<StartFacts['national']> {
    const { db } = this.database;
    const everything = { kind: 'everything' } as const;
    const [rounds, workshops, unplanned] = await Promise.all([
      this.national.runningRounds(db),
      this.regional.openWorkshops(db, everything, addDays(today, daysForPlace)),
      this.regional.unplannedSequences(db, everything),
    ]);
    return { rounds, workshops, unplanned };
  }

  private async regionalFacts(regions: readonly RegionId[], { today }: Moment): Promise<StartFacts['regional']> {
    if (regions.length === 0) return null;
    const { db } = this.database;
    const scope = { kind: 'some', regions, initiatives: [] } as const;
    const [workshops, sequences, invitations, calls] = await Promise.all([
      this.regional.openWorkshops(db, scope, addDays(today, daysOfPlanning)),
      this.regional.openSequences(db, scope),
      this.regional.unansweredInvitations(db, scope),
      this.regional.callsFor(db, regions),
    ]);
    return { workshops, sequences, invitations, calls };
  }

  private async membershipFacts(actor: Actor, { today }: Moment, since: Instant): Promise<StartFacts['membership']> {
    const initiatives = belongingTo(actor);
    if (initiatives.length === 0) return null;
    const { db } = this.database;
    const [journeys, newMaterials] = await Promise.all([
      this.own.journeysUnderWay(db, initiatives),
      this.own.materialsReleasedSince(db, { onlooker: onlookerFor(actor), initiatives, today, since }),
    ]);
    return { journeys, newMaterials };
  }

  /** National dates are for the national team and for coordinators of regions in that round. */
  private sessionsFor(actor: Actor, { today }: Moment): Promise<DateAhead[]> | DateAhead[] {
    const { db } = this.database;
    if (can(actor, 'round.advance')) return this.national.sessionsAhead(db, { kind: 'everything' }, today);
    const regions = coordinatedBy(actor);
    return regions.length === 0 ? [] : this.national.sessionsAhead(db, { kind: 'some', regions, initiatives: [] }, today);
  }

  private changesFor(actor: Actor, since: Instant) {
    const scope = scopeOf(actor, 'journal.read');
    return this.changes.byOthersSince(this.database.db, { scope, initiatives: belongingTo(actor), personId: actor.personId, since });
  }
}

/** The regions whose sequences the person plans and runs. */
function coordinatedBy(actor: Actor): readonly RegionId[] {
  const scope = scopeOf(actor, 'sequence.plan');
  return scope.kind === 'some' ? scope.regions : [];
}

/** The initiatives for which the person answers. */
function belongingTo(actor: Actor): readonly InitiativeId[] {
  const scope = scopeOf(actor, 'invitation.answer');
  return scope.kind === 'some' ? scope.initiatives : [];
}
