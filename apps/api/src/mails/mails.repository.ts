import type { MailId, MailQuery, MailSummary, MailView, Page, Scope } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { filteredBy, withinRegions } from '../platform/database/scope';

const summary = `'id', m.id, 'roundId', m.round_id, 'regionId', m.region_id, 'to', m.to_address, 'toName', m.to_name, 'language', m.language,
  'subject', m.subject, 'template', m.template, 'state', m.state, 'createdAt', m.created_at, 'sentAt', m.sent_at, 'attempts', m.attempts,
  'lastError', m.last_error, 'hasCalendar', m.calendar is not null`;

/** A letter that has really left (or may) shows its reader's personal link to nobody else: 43 characters are a secret of 256 bits. */
const withoutSecrets = (column: string): string =>
  `case when m.state = 'kept' then ${column} else regexp_replace(${column}, '/[A-Za-z0-9_-]{43,}', '/…', 'g') end`;

const listing: Listing<'newest'> = {
  entry: `json_build_object(${summary})`,
  from: 'mails m',
  searchedText: `m.to_name || ' ' || m.to_address || ' ' || m.subject`,
  sorts: { newest: { columns: ['m.created_at', 'm.id'], descending: true } },
};

/** Questions about letters that were put into the outbox. Those of no region are seen only by whoever sees all. */
@Injectable()
export class MailsRepository {
  page(db: Db, scope: Scope, query: MailQuery): Promise<Page<MailSummary>> {
    return pageOf(db, listing, conditionsOf(scope, query), { ...query, sort: 'newest' });
  }

  all(db: Db, scope: Scope, query: MailQuery): AsyncGenerator<MailSummary> {
    return entriesOf(db, listing, conditionsOf(scope, query), { ...query, sort: 'newest' });
  }

  async view(db: Db, scope: Scope, id: MailId): Promise<MailView | null> {
    const within = scope.kind === 'everything' ? null : scope.regions;
    const row = await rowOf<{ mail: MailView }>(
      db,
      `select json_build_object(${summary}, 'text', ${withoutSecrets('m.body_text')}, 'html', ${withoutSecrets('m.body_html')}, 'calendar', m.calendar) as mail
         from mails m where m.id = $1 and ($2::uuid[] is null or m.region_id = any($2))`,
      [id, within],
    );
    return row?.mail ?? null;
  }
}

const conditionsOf = (scope: Scope, query: MailQuery): Condition[] => [
  withinRegions(scope, 'm.region_id'),
  ...filteredBy('m.state = ?', query.state),
  ...filteredBy('m.region_id = ?', query.regionId),
];
