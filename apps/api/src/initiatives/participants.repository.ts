import type {
  AddParticipant,
  EditParticipant,
  Given,
  InitiativeId,
  ParticipantId,
  ParticipantView,
  RegionId,
  Scope,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';
import { ParticipantEntity } from './initiative.entities';
import { initiativeWithinScopeValues } from './reach';

const columns = `p.id, p.initiative_id as "initiativeId", i.region_id as "regionId", p.given_name as "givenName", p.family_name as "familyName", p.email, p.version`;

/** A participant under lock. */
export interface LockedParticipant {
  readonly id: ParticipantId;
  readonly initiativeId: InitiativeId;
  readonly regionId: RegionId;
  readonly version: number;
}

@Injectable()
export class ParticipantsRepository {
  ofInitiative(db: Db, id: InitiativeId): Promise<ParticipantView[]> {
    return rowsOf(
      db,
      `select ${columns} from participants p join initiatives i on i.id = p.initiative_id where i.id = $1 order by p.family_name, p.given_name, p.id`,
      [id],
    );
  }

  view(db: Db, id: ParticipantId): Promise<ParticipantView | null> {
    return rowOf(db, `select ${columns} from participants p join initiatives i on i.id = p.initiative_id where p.id = $1`, [id]);
  }

  byEmail(db: Db, initiativeId: InitiativeId, email: string): Promise<{ id: ParticipantId } | null> {
    return rowOf(db, 'select id from participants where initiative_id = $1 and email = $2', [initiativeId, email]);
  }

  /** Somebody of the initiative with this address or, where one of both has none, of this name. */
  alike(db: Db, id: InitiativeId, person: AddParticipant): Promise<{ id: ParticipantId } | null> {
    return rowOf(
      db,
      `select id from participants
        where initiative_id = $1 and (email = $2 or ((email is null or $2::text is null) and lower(given_name) = lower($3) and lower(family_name) = lower($4)))
        order by email is not distinct from $2 desc, created_at, id limit 1`,
      [id, person.email, person.givenName, person.familyName],
    );
  }

  /** The participant under lock; null where there is none or the initiative is out of scope. */
  locked(tx: Tx, scope: Scope, id: ParticipantId): Promise<LockedParticipant | null> {
    return rowOf(
      tx,
      `select p.id, p.initiative_id as "initiativeId", i.region_id as "regionId", p.version
         from participants p join initiatives i on i.id = p.initiative_id where p.id = $1 and ${initiativeWithinScopeValues('i')} for update of p`,
      [id, ...scopeValues(scope)],
    );
  }

  async add(tx: Tx, participant: Omit<ParticipantEntity, 'version'>): Promise<void> {
    await tx.insert(ParticipantEntity, participant);
  }

  async change(tx: Tx, id: ParticipantId, change: Given<EditParticipant>): Promise<void> {
    await tx.update(ParticipantEntity, { id }, { ...change, version: () => 'version + 1' });
  }
}
