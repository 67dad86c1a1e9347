import {
  fewestAnswers,
  type FeedbackAnswers,
  type FeedbackForm,
  type FeedbackView,
  type Language,
  type LocalDate,
  type PersonId,
  type RegistrationId,
  type RoundId,
  type Scope,
  type WorkshopId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';
import { FeedbackEntity, FeedbackRequestEntity } from './feedback.entities';

/** How the feedback on a workshop stands, before it is decided what may be shown. */
export type StoredFeedback = Omit<FeedbackView, 'open' | 'results'> & { readonly timeZone: string };

/** Somebody who came and can be asked. */
export interface Asked {
  readonly registrationId: RegistrationId;
  readonly personId: PersonId | null;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
}

/** The form behind a link, before it is decided whether it is open. */
export type StoredForm = Omit<FeedbackForm, 'open'> & { readonly timeZone: string };

/** One position of a round: how many workshops show their results, and the answers behind them. */
export interface PositionAnswers {
  readonly position: number;
  readonly workshops: number;
  readonly asked: number;
  readonly answers: FeedbackAnswers[];
}

const came = `r.presence in ('present', 'late') and p.email is not null`;

/** Questions about feedback. No question joins those asked with what was answered. */
@Injectable()
export class FeedbackRepository {
  /** How the feedback on a workshop within scope stands. */
  view(db: Db, scope: Scope, id: WorkshopId): Promise<StoredFeedback | null> {
    const [everything, regions] = scopeValues(scope);
    return rowOf(
      db,
      `select w.id, w.id as "workshopId", w.sequence_id as "sequenceId", w.round_id as "roundId", w.region_id as "regionId", w.time_zone as "timeZone",
          (select count(distinct p.email)::int from registrations r join participants p on p.id = r.participant_id where r.workshop_id = w.id and ${came}) as reachable,
          f.released_at as "releasedAt", f.open_until as "openUntil", coalesce(f.asked, 0) as asked, coalesce(f.answered, 0) as answered
         from workshops w left join feedbacks f on f.workshop_id = w.id
        where w.id = $1 and ($2 or w.region_id = any($3::uuid[]))`,
      [id, everything, regions],
    );
  }

  /** The first so many answers, group by group. */
  async answers(db: Db, id: WorkshopId, shown: number): Promise<FeedbackAnswers[]> {
    const rows = await rowsOf<{ answers: FeedbackAnswers }>(
      db,
      'select answers from feedback_answers where workshop_id = $1 and (batch < $2 or $3) order by id',
      [id, Math.floor(shown / fewestAnswers), shown % fewestAnswers > 0],
    );
    return rows.map(({ answers }) => answers);
  }

  /** Those who came and have an address; each address once. */
  toAsk(tx: Tx, id: WorkshopId): Promise<Asked[]> {
    return rowsOf(
      tx,
      `select distinct on (p.email) r.id as "registrationId", e.id as "personId", p.given_name || ' ' || p.family_name as name, p.email as address, coalesce(e.language, 'de') as language
         from registrations r join participants p on p.id = r.participant_id left join persons e on e.email = p.email
        where r.workshop_id = $1 and ${came} order by p.email, r.id`,
      [id],
    );
  }

  /** Whether people have been asked already. */
  isReleased(tx: Tx, id: WorkshopId): Promise<boolean> {
    return tx.existsBy(FeedbackEntity, { workshopId: id });
  }

  async release(
    tx: Tx,
    feedback: Pick<FeedbackEntity, 'workshopId' | 'releasedAt' | 'releasedBy' | 'openUntil' | 'asked'>,
    requests: readonly { tokenHash: string; registrationId: RegistrationId }[],
  ): Promise<void> {
    await tx.insert(FeedbackEntity, feedback);
    await tx.insert(
      FeedbackRequestEntity,
      requests.map((request) => ({ ...request, workshopId: feedback.workshopId })),
    );
  }

  /** The form that a link opens. */
  form(db: Db, tokenHash: string): Promise<StoredForm | null> {
    return rowOf(
      db,
      `select w.id as "workshopId", w.title, w.date, w.time_zone as "timeZone", g.name as "regionName", f.open_until as "openUntil", q.answered
         from feedback_requests q join feedbacks f on f.workshop_id = q.workshop_id join workshops w on w.id = q.workshop_id join regions g on g.id = w.region_id
        where q.token_hash = $1`,
      [tokenHash],
    );
  }

  /** Locks the feedback and the request behind a link, so that nobody answers twice. */
  lockedRequest(
    tx: Tx,
    tokenHash: string,
  ): Promise<{ workshopId: WorkshopId; openUntil: LocalDate; timeZone: string; answered: boolean } | null> {
    return rowOf(
      tx,
      `select q.workshop_id as "workshopId", f.open_until as "openUntil", w.time_zone as "timeZone", q.answered
         from feedback_requests q join feedbacks f on f.workshop_id = q.workshop_id join workshops w on w.id = q.workshop_id
        where q.token_hash = $1 for update of f, q`,
      [tokenHash],
    );
  }

  /** Keeps what was answered, without a time and under an id that says none (UUIDv4). */
  async add(tx: Tx, tokenHash: string, workshopId: WorkshopId, answers: FeedbackAnswers): Promise<void> {
    await tx.query('update feedback_requests set answered = true where token_hash = $1', [tokenHash]);
    await tx.query(
      `with counted as (update feedbacks set answered = answered + 1 where workshop_id = $2 returning answered)
       insert into feedback_answers (id, workshop_id, batch, answers) select $1, $2, (answered - 1) / $3, $4 from counted`,
      [randomUUID(), workshopId, fewestAnswers, JSON.stringify(answers)],
    );
  }

  /**
   * Writes every answer anew in the order of chance: what Postgres notes beside a row, its place and its transaction, tells no longer
   * together with which request it was written.
   */
  async shuffle(tx: Tx): Promise<void> {
    await tx.query(
      `with gone as (delete from feedback_answers returning workshop_id, batch, answers)
       insert into feedback_answers (id, workshop_id, batch, answers) select gen_random_uuid(), workshop_id, batch, answers from gone order by random()`,
    );
  }

  /** By position: the answers of workshops of which at least five are shown, told the same way as on their own page. */
  async ofRound(db: Db, id: RoundId, today: LocalDate): Promise<PositionAnswers[]> {
    const rows = await rowsOf<Omit<PositionAnswers, 'answers'> & { answers: FeedbackAnswers[][] }>(
      db,
      `select w.position, count(*)::int as workshops, sum(f.asked)::int as asked, json_agg(a.answers) as answers
         from (select workshop_id, asked, case when open_until >= $2 then answered / $3 * $3 else answered end as shown from feedbacks) f
         join workshops w on w.id = f.workshop_id
         cross join lateral (select json_agg(o.answers) as answers from feedback_answers o
           where o.workshop_id = w.id and (o.batch < f.shown / $3 or f.shown % $3 > 0)) a
        where w.round_id = $1 and f.shown >= $3 group by w.position order by w.position`,
      [id, today, fewestAnswers],
    );
    return rows.map((row) => ({ ...row, answers: row.answers.flat() }));
  }
}
