import {
  addDays,
  answersShown,
  daysForFeedback,
  feedbackIsOpen,
  given,
  reasonsNotToGiveFeedback,
  reasonsNotToReleaseFeedback,
  refuse,
  refuseIfAny,
  resultsOf,
  scopeOf,
  type Actor,
  type FeedbackForm,
  type FeedbackView,
  type GiveFeedback,
  type RoundFeedback,
  type RoundId,
  type WorkshopId,
} from '@kaskade/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { hashOfSecret, newLinkSecret } from '../platform/access/link-secrets';
import { Database, type Db } from '../platform/database/database';
import { Jobs } from '../platform/jobs/jobs';
import { Live } from '../platform/live/live';
import { Outbox } from '../platform/mail/outbox';
import { Clock } from '../platform/time/clock';
import { SeatsService } from '../registration/seats.service';
import { RoundsService } from '../rounds/rounds.service';
import { feedbackLetter } from './feedback-letter';
import { FeedbackRepository, type StoredForm } from './feedback.repository';

/** What people say of a workshop, so that nobody can tell who said it. */
@Injectable()
export class FeedbackService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly feedback: FeedbackRepository,
    private readonly seats: SeatsService,
    private readonly rounds: RoundsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly live: Live,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule('shuffle-feedback', '37 3 * * *', () => this.shuffle());
  }

  /** Removes what Postgres itself notes of the order in which answers came. */
  shuffle(): Promise<void> {
    return this.database.transaction((tx) => this.feedback.shuffle(tx));
  }

  /** How the feedback on a workshop stands, with the results as far as they may be shown. */
  async view(actor: Actor, id: WorkshopId, db: Db = this.database.db): Promise<FeedbackView> {
    const { timeZone, ...stored } = (await this.feedback.view(db, scopeOf(actor, 'attendance.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
    const open = stored.openUntil !== null && feedbackIsOpen({ openUntil: stored.openUntil }, this.clock.today(timeZone));
    const shown = answersShown(stored.answered, open);
    return { ...stored, open, results: shown === 0 ? null : resultsOf(await this.feedback.answers(db, id, shown)) };
  }

  /** Asks everybody who came, once, by a link of their own. */
  release(actor: Actor, id: WorkshopId): Promise<FeedbackView> {
    return this.database.transaction(async (tx) => {
      const workshop = await this.seats.locked(tx, scopeOf(actor, 'workshop.run'), id);
      const people = await this.feedback.toAsk(tx, id);
      const released = await this.feedback.isReleased(tx, id);

      refuseIfAny(reasonsNotToReleaseFeedback({ state: workshop.state, released, reachable: people.length }));

      const openUntil = addDays(this.clock.today(workshop.timeZone), daysForFeedback);
      const asked = people.map((person) => ({ person, token: newLinkSecret() }));
      await this.feedback.release(
        tx,
        { workshopId: id, releasedAt: this.clock.now(), releasedBy: actor.personId, openUntil, asked: asked.length },
        asked.map(({ person, token }) => ({ tokenHash: hashOfSecret(token), registrationId: person.registrationId })),
      );
      for (const { person, token } of asked) await this.outbox.put(tx, feedbackLetter(person, workshop, { token, openUntil }));

      const { roundId, regionId } = workshop;
      await this.journal.record(tx, {
        what: 'workshop.feedbackReleased',
        actor,
        roundId,
        regionId,
        subject: id,
        facts: { asked: asked.length },
      });
      await this.live.announce(tx, `workshop:${id}`);
      return this.view(actor, id, tx);
    });
  }

  /** The form behind a link; NOT_FOUND where there is no such link. */
  async form(token: string): Promise<FeedbackForm> {
    return this.told(await this.feedback.form(this.database.db, hashOfSecret(token)));
  }

  /** Takes an answer, once for each link. Neither journal nor answer tells whose it was. */
  give(token: string, answers: GiveFeedback): Promise<FeedbackForm> {
    const tokenHash = hashOfSecret(token);
    return this.database.transaction(async (tx) => {
      const request = (await this.feedback.lockedRequest(tx, tokenHash)) ?? refuse({ code: 'NOT_FOUND' });

      refuseIfAny(reasonsNotToGiveFeedback(request, this.clock.today(request.timeZone)));

      await this.feedback.add(tx, tokenHash, request.workshopId, given(answers));
      await this.live.announce(tx, `workshop:${request.workshopId}`);
      return this.told(await this.feedback.form(tx, tokenHash));
    });
  }

  /** What was said of the workshops of a round, position by position. */
  async ofRound(actor: Actor, id: RoundId): Promise<RoundFeedback> {
    const { timeZone } = await this.rounds.view(actor, id);
    const positions = await this.feedback.ofRound(this.database.db, id, this.clock.today(timeZone));
    return { id, roundId: id, positions: positions.map(({ answers, ...position }) => ({ ...position, results: resultsOf(answers) })) };
  }

  private told(stored: StoredForm | null): FeedbackForm {
    const { timeZone, ...form } = stored ?? refuse({ code: 'NOT_FOUND' });
    return { ...form, open: feedbackIsOpen(form, this.clock.today(timeZone)) };
  }
}
