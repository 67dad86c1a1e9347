import {
  initiativeCounterChange,
  type InitiativeId,
  type Instant,
  type InvitationId,
  type InvitationState,
  type InvitationView,
  type LocalDate,
  type ParticipationState,
  type RegionId,
  type RoundId,
  type RoundState,
  type Scope,
  type SequenceId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';
import { InvitationEntity } from './initiative.entities';

const invitationView = `json_build_object('id', v.id, 'sequenceId', v.sequence_id, 'roundId', q.round_id, 'regionId', q.region_id, 'initiativeId', v.initiative_id,
  'initiativeName', i.name, 'initiativePlace', i.place, 'contactName', c.given_name || ' ' || c.family_name, 'state', v.state, 'message', v.message, 'answerBy', v.answer_by,
  'invitedAt', v.invited_at, 'invitedByName', b.given_name || ' ' || b.family_name, 'remindedAt', v.reminded_at, 'reminderCount', v.reminder_count,
  'answeredAt', v.answered_at, 'answerReason', v.answer_reason,
  'droppingOut', case when v.state = 'dropped_out' then json_build_object('afterPosition', v.dropped_out_after, 'on', v.dropped_out_on, 'reason', v.dropped_out_reason) end,
  'participantCount', (select count(*) from participants p where p.initiative_id = i.id), 'version', v.version)`;

const from = `invitations v join sequences q on q.id = v.sequence_id join initiatives i on i.id = v.initiative_id
  left join persons c on c.id = i.contact_person_id left join persons b on b.id = v.invited_by`;

/** Coordinators reach the invitations of their sequences, initiatives their own; the three `scopeValues` at `$2`, `$3`, `$4`. */
const withinScope = '($2 or q.region_id = any($3::uuid[]) or v.initiative_id = any($4::uuid[]))';

/** A sequence under lock, as inviting needs it. */
export interface InvitingSequence {
  readonly id: SequenceId;
  readonly roundId: RoundId;
  readonly regionId: RegionId;
  readonly roundState: RoundState;
  readonly regionState: ParticipationState | null;
  readonly timeZone: string;
  readonly plannedWorkshops: number;
  readonly workshopCount: number;
}

/** An invitation under lock. */
export interface LockedInvitation {
  readonly id: InvitationId;
  readonly sequenceId: SequenceId;
  readonly initiativeId: InitiativeId;
  readonly state: InvitationState;
  readonly message: string | null;
  readonly answerBy: LocalDate | null;
  readonly remindedAt: Instant | null;
  readonly reminderCount: number;
  readonly version: number;
}

@Injectable()
export class InvitationsRepository {
  async view(db: Db, scope: Scope, id: InvitationId): Promise<InvitationView | null> {
    const row = await rowOf<{ invitation: InvitationView }>(
      db,
      `select ${invitationView} as invitation from ${from} where v.id = $1 and ${withinScope}`,
      [id, ...scopeValues(scope)],
    );
    return row?.invitation ?? null;
  }

  async ofSequence(db: Db, scope: Scope, id: SequenceId): Promise<InvitationView[]> {
    const rows = await rowsOf<{ invitation: InvitationView }>(
      db,
      `select ${invitationView} as invitation from ${from} where q.id = $1 and ${withinScope} order by i.name, i.id`,
      [id, ...scopeValues(scope)],
    );
    return rows.map(({ invitation }) => invitation);
  }

  /** True where the sequence exists within scope: of an own region, or one to which an own initiative is invited. */
  async reachesSequence(db: Db, scope: Scope, id: SequenceId): Promise<boolean> {
    const row = await rowOf(
      db,
      `select from sequences q where q.id = $1
          and ($2 or q.region_id = any($3::uuid[]) or exists (select from invitations v where v.sequence_id = q.id and v.initiative_id = any($4::uuid[])))`,
      [id, ...scopeValues(scope)],
    );
    return row !== null;
  }

  /** The sequence under lock: whatever touches its invitations, registrations or attendance waits for it. */
  async lockedSequence(tx: Tx, id: SequenceId): Promise<InvitingSequence | null> {
    return rowOf(
      tx,
      `select q.id, q.round_id as "roundId", q.region_id as "regionId", q.planned as "plannedWorkshops", o.state as "roundState", o.time_zone as "timeZone",
              (select p.state from participations p where p.round_id = q.round_id and p.region_id = q.region_id) as "regionState",
              jsonb_array_length(o.curriculum -> 'workshops') as "workshopCount"
         from sequences q join rounds o on o.id = q.round_id where q.id = $1 for update of q`,
      [id],
    );
  }

  /** To which sequence an invitation within scope belongs, so that the sequence can be locked first. */
  sequenceOf(db: Db, scope: Scope, id: InvitationId): Promise<{ sequenceId: SequenceId } | null> {
    return rowOf(
      db,
      `select v.sequence_id as "sequenceId" from invitations v join sequences q on q.id = v.sequence_id where v.id = $1 and ${withinScope}`,
      [id, ...scopeValues(scope)],
    );
  }

  locked(tx: Tx, id: InvitationId): Promise<LockedInvitation | null> {
    return rowOf(
      tx,
      `select id, sequence_id as "sequenceId", initiative_id as "initiativeId", state, message, answer_by as "answerBy", reminded_at as "remindedAt", reminder_count as "reminderCount", version
         from invitations where id = $1 for update`,
      [id],
    );
  }

  /** The invitation of an initiative to a sequence, or null where it has none. */
  idOf(db: Db, sequenceId: SequenceId, initiativeId: InitiativeId): Promise<{ id: InvitationId } | null> {
    return rowOf(db, 'select id from invitations where sequence_id = $1 and initiative_id = $2', [sequenceId, initiativeId]);
  }

  async add(tx: Tx, invitation: Partial<InvitationEntity> & Pick<InvitationEntity, 'sequenceId' | 'state'>): Promise<void> {
    await tx.insert(InvitationEntity, invitation);
    await this.count(tx, invitation.sequenceId, null, invitation.state);
  }

  async change(tx: Tx, id: InvitationId, change: Partial<Omit<InvitationEntity, 'id' | 'version' | 'state'>>): Promise<void> {
    await tx.update(InvitationEntity, { id }, { ...change, version: () => 'version + 1' });
  }

  /** Changes the state, and the counters of the sequence with it. */
  async changeState(
    tx: Tx,
    before: LockedInvitation,
    state: InvitationState,
    change: Partial<Omit<InvitationEntity, 'id' | 'version' | 'state'>> = {},
  ): Promise<void> {
    await tx.update(InvitationEntity, { id: before.id }, { ...change, state, version: () => 'version + 1' });
    await this.count(tx, before.sequenceId, before.state, state);
  }

  private async count(tx: Tx, id: SequenceId, before: InvitationState | null, after: InvitationState): Promise<void> {
    const change = initiativeCounterChange(before, after);
    await tx.query(
      `update sequences set initiatives_invited = initiatives_invited + $2, initiatives_declined = initiatives_declined + $3, initiatives_registered = initiatives_registered + $4,
              initiatives_active = initiatives_active + $5, initiatives_completed = initiatives_completed + $6, initiatives_dropped_out = initiatives_dropped_out + $7, version = version + 1
        where id = $1`,
      [id, change.invited, change.declined, change.registered, change.active, change.completed, change.droppedOut],
    );
  }
}
