import type {
  InitiativeId,
  Instant,
  InvitationState,
  Language,
  ParticipantId,
  PersonId,
  Presence,
  RegistrationId,
  RegistrationList,
  RegistrationState,
  RegistrationView,
  Scope,
  SequenceId,
  WorkshopId,
  WorkshopTaken,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';
import { RegistrationEntity } from './registration.entity';
import type { LockedWorkshop } from './seats.repository';

const view = `json_build_object('id', r.id, 'workshopId', r.workshop_id, 'sequenceId', w.sequence_id, 'roundId', w.round_id, 'regionId', w.region_id,
  'initiativeId', r.initiative_id, 'initiativeName', i.name, 'participantId', r.participant_id, 'givenName', p.given_name, 'familyName', p.family_name, 'email', p.email,
  'state', r.state, 'placeInLine', case when r.state = 'waiting' then (select count(*) from registrations l where l.workshop_id = r.workshop_id and l.state = 'waiting' and l.arrival <= r.arrival) end,
  'walkIn', r.walk_in, 'admitReason', r.admit_reason, 'registeredAt', r.registered_at, 'registeredByName', b.given_name || ' ' || b.family_name, 'seatedAt', r.seated_at,
  'cancelledAt', r.cancelled_at, 'cancellationReason', r.cancellation_reason, 'version', r.version)`;

const from = `registrations r join workshops w on w.id = r.workshop_id join participants p on p.id = r.participant_id join initiatives i on i.id = r.initiative_id
  left join persons b on b.id = r.registered_by`;

const inOrder = `array_position(array['registered', 'waiting', 'cancelled'], r.state), case when r.state = 'waiting' then r.arrival end, p.family_name, p.given_name, r.arrival`;

const ownRow = `id, workshop_id as "workshopId", participant_id as "participantId", initiative_id as "initiativeId", state, presence, arrival, version`;

/** A registration under lock. */
export interface LockedRegistration {
  readonly id: RegistrationId;
  readonly workshopId: WorkshopId;
  readonly participantId: ParticipantId;
  readonly initiativeId: InitiativeId;
  readonly state: RegistrationState;
  readonly presence: Presence;
  readonly arrival: number;
  readonly version: number;
}

/** A registration to be added, in its state and with its presence. */
export type NewRegistration = Partial<RegistrationEntity> &
  Pick<RegistrationEntity, 'id' | 'workshopId' | 'participantId' | 'initiativeId' | 'state' | 'presence'>;

/** What else changes when somebody takes a seat or gives it back. */
export type RegistrationChange = Partial<
  Pick<RegistrationEntity, 'seatedAt' | 'cancelledAt' | 'cancellationReason' | 'admitReason' | 'claimId'>
>;

/** Who reads letters about a registration: the person, or the contact of the initiative where no address is known. */
export interface Reader {
  readonly personId: PersonId | null;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly participantName: string;
}

@Injectable()
export class RegistrationsRepository {
  /** All registrations of a workshop within scope, with how full it is; null where the workshop is out of scope. */
  async ofWorkshop(db: Db, scope: Scope, id: WorkshopId): Promise<RegistrationList | null> {
    const row = await rowOf<{ list: RegistrationList }>(
      db,
      `select json_build_object('workshopId', v.id, 'capacity', v.capacity, 'seatsTaken', v.registered, 'waiting', v.waiting,
          'items', (select coalesce(json_agg(${view} order by ${inOrder}), '[]') from ${from} where r.workshop_id = v.id and ($2 or w.region_id = any($3::uuid[]) or r.initiative_id = any($4::uuid[])))) as list
         from workshops v where v.id = $1
          and ($2 or v.region_id = any($3::uuid[]) or exists (select from invitations n where n.sequence_id = v.sequence_id and n.initiative_id = any($4::uuid[])))`,
      [id, ...scopeValues(scope)],
    );
    return row?.list ?? null;
  }

  async view(db: Db, scope: Scope, id: RegistrationId): Promise<RegistrationView | null> {
    const row = await rowOf<{ registration: RegistrationView }>(
      db,
      `select ${view} as registration from ${from} where r.id = $1 and ($2 or w.region_id = any($3::uuid[]) or r.initiative_id = any($4::uuid[]))`,
      [id, ...scopeValues(scope)],
    );
    return row?.registration ?? null;
  }

  /** Which workshop a registration within scope is for, so that the sequence and the workshop can be locked first. */
  workshopOf(db: Db, scope: Scope, id: RegistrationId): Promise<{ workshopId: WorkshopId } | null> {
    return rowOf(
      db,
      `select r.workshop_id as "workshopId" from registrations r join workshops w on w.id = r.workshop_id
        where r.id = $1 and ($2 or w.region_id = any($3::uuid[]) or r.initiative_id = any($4::uuid[]))`,
      [id, ...scopeValues(scope)],
    );
  }

  /** The registration under lock, if it is one for this workshop. */
  locked(tx: Tx, workshopId: WorkshopId, id: RegistrationId): Promise<LockedRegistration | null> {
    return rowOf(tx, `select ${ownRow} from registrations where id = $1 and workshop_id = $2 for update`, [id, workshopId]);
  }

  /** The registration that a person has for this workshop, unless it is cancelled. */
  standing(tx: Tx, workshopId: WorkshopId, participantId: ParticipantId): Promise<LockedRegistration | null> {
    return rowOf(
      tx,
      `select ${ownRow} from registrations where workshop_id = $1 and participant_id = $2 and state <> 'cancelled' for update`,
      [workshopId, participantId],
    );
  }

  /** What a person cancelled last for this workshop. */
  lastCancelled(
    tx: Tx,
    workshopId: WorkshopId,
    participantId: ParticipantId,
  ): Promise<{ seatedAt: Instant | null; cancelledAt: Instant | null } | null> {
    return rowOf(
      tx,
      `select seated_at as "seatedAt", cancelled_at as "cancelledAt" from registrations
        where workshop_id = $1 and participant_id = $2 and state = 'cancelled' order by cancelled_at desc, id desc limit 1`,
      [workshopId, participantId],
    );
  }

  /** Everybody in line for this workshop. */
  waiting(tx: Tx, workshopId: WorkshopId): Promise<LockedRegistration[]> {
    return rowsOf(tx, `select ${ownRow} from registrations where workshop_id = $1 and state = 'waiting' order by arrival for update`, [
      workshopId,
    ]);
  }

  /** The registrations of an initiative for this workshop that are not cancelled. */
  standingOf(tx: Tx, workshopId: WorkshopId, initiativeId: InitiativeId): Promise<LockedRegistration[]> {
    return rowsOf(
      tx,
      `select ${ownRow} from registrations where workshop_id = $1 and initiative_id = $2 and state <> 'cancelled' order by arrival for update`,
      [workshopId, initiativeId],
    );
  }

  /** The initiative of a participant whom the actor may register for this workshop: of an own initiative, of the region, or invited to the sequence. */
  async initiativeOf(db: Db, scope: Scope, workshop: LockedWorkshop, participantId: ParticipantId): Promise<InitiativeId | null> {
    const row = await rowOf<{ initiativeId: InitiativeId }>(db, 'select initiative_id as "initiativeId" from participants where id = $1', [
      participantId,
    ]);
    return row && (await this.isInReach(db, scope, workshop, row.initiativeId)) ? row.initiativeId : null;
  }

  /** True for initiatives in scope and for those invited to a sequence in scope. */
  async isInReach(db: Db, scope: Scope, { sequenceId }: Pick<LockedWorkshop, 'sequenceId'>, initiativeId: InitiativeId): Promise<boolean> {
    const row = await rowOf(
      db,
      `select from initiatives i where i.id = $1 and ($2 or i.region_id = any($3::uuid[]) or i.id = any($4::uuid[])
          or exists (select from invitations n join sequences q on q.id = n.sequence_id where n.initiative_id = i.id and n.sequence_id = $5 and q.region_id = any($3::uuid[])))`,
      [initiativeId, ...scopeValues(scope), sequenceId],
    );
    return row !== null;
  }

  /** How the initiative stands in the sequence: its invitation, and in which workshops it took part. */
  async standingInSequence(
    db: Db,
    sequenceId: SequenceId,
    initiativeId: InitiativeId,
  ): Promise<{ invitation: InvitationState | null; workshops: WorkshopTaken[] }> {
    const row = await rowOf<{ invitation: InvitationState | null; workshops: WorkshopTaken[] }>(
      db,
      `select (select n.state from invitations n where n.sequence_id = $1 and n.initiative_id = $2) as invitation,
              (select coalesce(json_agg(json_build_object('position', w.position, 'state', w.state,
                 'tookPart', exists (select from registrations r where r.workshop_id = w.id and r.initiative_id = $2 and r.presence in ('present', 'late'))) order by w.position), '[]')
                 from workshops w where w.sequence_id = $1) as workshops`,
      [sequenceId, initiativeId],
    );
    return row ?? { invitation: null, workshops: [] };
  }

  reader(db: Db, id: RegistrationId): Promise<Reader | null> {
    return rowOf(
      db,
      `select case when p.email is null then c.id else e.id end as "personId", p.given_name || ' ' || p.family_name as "participantName",
              case when p.email is null then c.given_name || ' ' || c.family_name else p.given_name || ' ' || p.family_name end as name,
              coalesce(p.email, c.email) as address, coalesce(e.language, c.language, 'de') as language
         from registrations r join participants p on p.id = r.participant_id join initiatives i on i.id = r.initiative_id
         left join persons c on c.id = i.contact_person_id left join persons e on e.email = p.email
        where r.id = $1 and coalesce(p.email, c.email) is not null`,
      [id],
    );
  }

  async add(tx: Tx, registration: NewRegistration): Promise<void> {
    await tx.insert(RegistrationEntity, registration);
  }

  async change(tx: Tx, id: RegistrationId, change: RegistrationChange & Pick<RegistrationEntity, 'state' | 'presence'>): Promise<void> {
    await tx.update(RegistrationEntity, { id }, { ...change, version: () => 'version + 1' });
  }
}
