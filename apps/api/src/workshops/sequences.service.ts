import {
  addDays,
  proposeDates,
  publicHolidaysOf,
  refuse,
  scopeOf,
  type Actor,
  type LocalDate,
  type ProposalQuery,
  type SequenceCalendar,
  type SequenceId,
  type SequenceProposal,
  type SequenceView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Database, type Db } from '../platform/database/database';
import { Clock } from '../platform/time/clock';
import { SchoolHolidaysRepository } from './school-holidays.repository';
import { SequencesRepository, type SequenceFacts } from './sequences.repository';

/** Days beyond today that a calendar covers at least. */
const horizonDays = 365;

/** The workshops of regions in rounds, and the assistant that helps to plan them. */
@Injectable()
export class SequencesService {
  constructor(
    private readonly database: Database,
    private readonly sequences: SequencesRepository,
    private readonly holidays: SchoolHolidaysRepository,
    private readonly clock: Clock,
  ) {}

  /** One sequence within the actor's reach, with its workshops in order. */
  async view(actor: Actor, id: SequenceId, today: LocalDate, db: Db = this.database.db): Promise<SequenceView> {
    return (await this.sequences.view(db, scopeOf(actor, 'sequence.read'), id, today)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** Everything that warnings beside a date ask for, from today, or earlier where dates lie there, for a year at least (rule D7). */
  async calendar(actor: Actor, id: SequenceId): Promise<SequenceCalendar> {
    const facts = await this.facts(actor, id);
    return this.calendarOf(id, facts, this.clock.today(facts.timeZone));
  }

  /** Dates that fit the phase, the gap and the holidays, with what speaks against each. */
  async propose(actor: Actor, id: SequenceId, wishes: ProposalQuery): Promise<SequenceProposal> {
    const facts = await this.facts(actor, id);
    const today = this.clock.today(facts.timeZone);
    const calendar = await this.calendarOf(id, facts, today);
    const { curriculum, timeZone, roundId, regionId } = facts;
    const { dates, shortfalls } = proposeDates({ workshopCount: curriculum.length, timeZone, calendar, wishes, today });
    const titles = new Map(curriculum.map(({ position, title }) => [position, title]));
    return {
      sequenceId: id,
      roundId,
      regionId,
      dates: dates.map((date) => ({ ...date, title: titles.get(date.position) ?? { de: `Workshop ${date.position}` } })),
      shortfalls: [...shortfalls],
    };
  }

  private async facts(actor: Actor, id: SequenceId): Promise<SequenceFacts> {
    return (await this.sequences.facts(this.database.db, scopeOf(actor, 'sequence.plan'), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  private async calendarOf(id: SequenceId, facts: SequenceFacts, today: LocalDate): Promise<SequenceCalendar> {
    const { roundId, regionId, state, timeZone, recommendedGapDays, phaseFrom, phaseUntil, dates } = facts;
    const days = [today, addDays(today, horizonDays), ...dates, ...[phaseFrom, phaseUntil].filter((day) => day !== null)].toSorted();
    const [from, until] = [days[0] ?? today, days.at(-1) ?? today];
    const { db } = this.database;
    const [schoolHolidays, coordinatorDates, nationalDates] = await Promise.all([
      state === null ? [] : this.holidays.ofState(db, state, from, until),
      this.sequences.coordinatorDates(db, id, { from, until, today }),
      this.sequences.nationalDates(db, roundId),
    ]);
    const publicHolidays = state === null ? [] : publicHolidaysOf(state, from, until);
    return {
      sequenceId: id,
      roundId,
      regionId,
      state,
      timeZone,
      recommendedGapDays,
      phaseFrom,
      phaseUntil,
      publicHolidays,
      schoolHolidays,
      coordinatorDates,
      nationalDates,
    };
  }
}
