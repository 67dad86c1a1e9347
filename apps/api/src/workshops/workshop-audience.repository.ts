import type { InvitationState, Language, PersonId, SequenceId, WorkshopId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowsOf, type Db } from '../platform/database/database';

/** Somebody who hears of a workshop: `seated` has a seat, `waiting` stands in line, `contact` speaks for an initiative of the sequence. */
export interface Reader {
  readonly personId: PersonId | null;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly standing: 'seated' | 'waiting' | 'contact';
}

const registered = `select coalesce(p.email, c.email) as address, p.email is null as by_contact, p.given_name || ' ' || p.family_name as own_name, c.given_name || ' ' || c.family_name as contact_name,
    case when p.email is null then c.id else e.id end as person_id, coalesce(e.language, c.language, 'de') as language,
    case r.state when 'registered' then 'seated' else 'waiting' end as standing
  from registrations r join participants p on p.id = r.participant_id join initiatives i on i.id = r.initiative_id
  left join persons c on c.id = i.contact_person_id left join persons e on e.email = p.email
 where r.workshop_id = $1 and r.state <> 'cancelled'`;

const contacts = `select c.email, true, c.given_name, c.given_name || ' ' || c.family_name, c.id, c.language, 'contact'
  from invitations v join initiatives i on i.id = v.initiative_id join persons c on c.id = i.contact_person_id
 where v.sequence_id = $2 and v.state = any($3)`;

/** Who is told of a change of a workshop. */
@Injectable()
export class WorkshopAudienceRepository {
  /**
   * Everybody registered and, of the initiatives whose invitation is in one of these states, the contacts; each address once. Who has no
   * address of the own is told through the contact of the initiative.
   */
  of(db: Db, { id, sequenceId }: { id: WorkshopId; sequenceId: SequenceId }, initiatives: readonly InvitationState[]): Promise<Reader[]> {
    return rowsOf(
      db,
      `select distinct on (address) person_id as "personId", case when by_contact then contact_name else own_name end as name, address, language, standing
         from (${registered} union all ${contacts}) readers where address is not null
        order by address, array_position(array['seated', 'waiting', 'contact'], standing)`,
      [id, sequenceId, initiatives],
    );
  }
}
