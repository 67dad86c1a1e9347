import type {
  InvitationByLink,
  InvitationId,
  Language,
  LocalDate,
  ParticipationState,
  PersonId,
  RegionId,
  RoundId,
  RoundState,
  SequenceId,
  Translated,
  WorkshopId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db, type Tx } from '../platform/database/database';
import { InvitationLinkEntity } from './initiative.entities';

/** What whoever holds the link sees, but for what depends on today. */
export type StoredInvitation = Omit<InvitationByLink, 'answerable'> & {
  readonly timeZone: string;
  readonly roundState: RoundState;
  readonly regionState: ParticipationState | null;
};

/** What a letter about an invitation says and to whom. */
export interface InvitationLetterFacts {
  readonly contact: { readonly personId: PersonId; readonly name: string; readonly address: string; readonly language: Language } | null;
  readonly initiativeName: string;
  readonly regionId: RegionId;
  readonly regionName: string;
  readonly roundId: RoundId;
  readonly roundName: string;
  readonly sequenceId: SequenceId;
  readonly message: string | null;
  readonly answerBy: LocalDate | null;
  readonly dates: readonly (InvitationByLink['dates'][number] & { readonly title: Translated })[];
}

/** What a calendar file says of the workshops of a sequence. */
export interface CalendarFacts {
  readonly regionName: string;
  readonly roundName: string;
  readonly language: Language;
  readonly calendarSequences: Readonly<Record<WorkshopId, number>>;
  readonly dates: readonly InvitationByLink['dates'][number][];
}

const joins = `join sequences q on q.id = v.sequence_id join rounds o on o.id = q.round_id join regions r on r.id = q.region_id
  join initiatives i on i.id = v.initiative_id left join persons c on c.id = i.contact_person_id left join persons b on b.id = v.invited_by`;

const dates = `(select coalesce(json_agg(json_build_object('id', w.id, 'position', w.position, 'title', w.title, 'date', w.date, 'startsAt', to_char(w.starts_at, 'HH24:MI'),
    'endsAt', to_char(w.ends_at, 'HH24:MI'), 'timeZone', w.time_zone, 'placeName', w.place_name, 'online', w.mode <> 'in_person') order by w.position), '[]')
  from workshops w where w.sequence_id = q.id and w.state <> 'cancelled')`;

/** Links to invitations, and what they lead to. */
@Injectable()
export class InvitationLinksRepository {
  async add(tx: Tx, link: InvitationLinkEntity): Promise<void> {
    await tx.insert(InvitationLinkEntity, link);
  }

  async byToken(db: Db, tokenHash: string): Promise<StoredInvitation | null> {
    const row = await rowOf<{ invitation: StoredInvitation }>(
      db,
      `select json_build_object('id', v.id, 'initiativeName', i.name, 'contactName', c.given_name || ' ' || c.family_name, 'language', coalesce(c.language, 'de'),
          'regionName', r.name, 'roundName', o.name, 'invitedByName', b.given_name || ' ' || b.family_name, 'message', v.message, 'state', v.state, 'answerBy', v.answer_by,
          'timeZone', o.time_zone, 'roundState', o.state,
          'regionState', (select p.state from participations p where p.round_id = q.round_id and p.region_id = q.region_id), 'dates', ${dates},
          'offers', (select coalesce(json_agg(f.title order by f.title, f.id), '[]') from offers f where f.initiative_id = i.id and f.archived_at is null)) as invitation
         from invitation_links l join invitations v on v.id = l.invitation_id ${joins} where l.token_hash = $1`,
      [tokenHash],
    );
    return row?.invitation ?? null;
  }

  /** Which invitation a link leads to, and its sequence to be locked first. */
  target(db: Db, tokenHash: string): Promise<{ id: InvitationId; sequenceId: SequenceId } | null> {
    return rowOf(
      db,
      'select v.id, v.sequence_id as "sequenceId" from invitation_links l join invitations v on v.id = l.invitation_id where l.token_hash = $1',
      [tokenHash],
    );
  }

  /** The dates behind a link as a calendar takes them; null where there is no such link. */
  async calendarFacts(db: Db, tokenHash: string): Promise<CalendarFacts | null> {
    const row = await rowOf<{ facts: CalendarFacts }>(
      db,
      `select json_build_object('regionName', r.name, 'roundName', o.name, 'language', coalesce(c.language, 'de'),
          'calendarSequences', (select coalesce(json_object_agg(w.id, w.calendar_sequence), '{}') from workshops w where w.sequence_id = q.id), 'dates', ${dates}) as facts
         from invitation_links l join invitations v on v.id = l.invitation_id ${joins} where l.token_hash = $1`,
      [tokenHash],
    );
    return row?.facts ?? null;
  }

  async letterFacts(db: Db, id: InvitationId): Promise<InvitationLetterFacts | null> {
    const row = await rowOf<{ facts: InvitationLetterFacts }>(
      db,
      `select json_build_object('initiativeName', i.name, 'regionId', r.id, 'regionName', r.name, 'roundId', o.id, 'roundName', o.name, 'sequenceId', q.id, 'message', v.message,
          'answerBy', v.answer_by, 'dates', ${dates},
          'contact', case when c.email is not null then json_build_object('personId', c.id, 'name', c.given_name || ' ' || c.family_name, 'address', c.email, 'language', c.language) end) as facts
         from invitations v ${joins} where v.id = $1`,
      [id],
    );
    return row?.facts ?? null;
  }
}
