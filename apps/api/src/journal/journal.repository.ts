import { defaultTimeZone, type JournalEntryView, type JournalQuery, type Page, type Scope } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import type { Db, Tx } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { filteredBy, withinRegions } from '../platform/database/scope';
import { JournalEntryEntity } from './journal-entry.entity';

const listing: Listing<'newest'> = {
  entry: `json_build_object('id', j.id, 'what', j.what, 'at', j.at, 'actorId', j.actor_id, 'actorName', p.given_name || ' ' || p.family_name,
    'roundId', j.round_id, 'regionId', j.region_id, 'regionName', r.name, 'initiativeId', j.initiative_id, 'subject', j.subject, 'facts', j.facts)`,
  from: 'journal j left join persons p on p.id = j.actor_id left join regions r on r.id = j.region_id',
  searchedText: `j.what || ' ' || coalesce(p.given_name || ' ' || p.family_name, '') || ' ' || coalesce(r.name, '')`,
  sorts: { newest: { columns: ['j.at', 'j.id'], descending: true } },
};

@Injectable()
export class JournalRepository {
  async append(tx: Tx, entry: JournalEntryEntity): Promise<void> {
    await tx.insert(JournalEntryEntity, entry);
  }

  page(db: Db, scope: Scope, query: JournalQuery): Promise<Page<JournalEntryView>> {
    return pageOf(db, listing, conditionsOf(scope, query), { ...query, sort: 'newest' });
  }

  all(db: Db, scope: Scope, query: JournalQuery): AsyncGenerator<JournalEntryView> {
    return entriesOf(db, listing, conditionsOf(scope, query), { ...query, sort: 'newest' });
  }
}

/** Days begin and end at midnight in the programme's zone (rule D1). */
function conditionsOf(scope: Scope, query: JournalQuery): Condition[] {
  return [
    withinRegions(scope, 'j.region_id'),
    ...filteredBy('j.round_id = ?', query.roundId),
    ...filteredBy('j.region_id = ?', query.regionId),
    ...filteredBy('j.what = ?', query.what),
    ...filteredBy(`j.at >= ?::date::timestamp at time zone '${defaultTimeZone}'`, query.from),
    ...filteredBy(`j.at < (?::date + 1)::timestamp at time zone '${defaultTimeZone}'`, query.until),
  ];
}
