import { inLanguage, refuse } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { hashOfSecret } from '../platform/access/link-secrets';
import { Config } from '../platform/config/config';
import { calendarOf, uidOfWorkshop } from '../platform/calendar/ics';
import { Database } from '../platform/database/database';
import { Clock } from '../platform/time/clock';
import { InvitationLinksRepository } from './invitation-links.repository';

/** The dates behind the link of an invitation as one calendar file, for people who have no account yet. */
@Injectable()
export class InvitationCalendarService {
  constructor(
    private readonly database: Database,
    private readonly links: InvitationLinksRepository,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The dates in the language of the contact. Refuses with NOT_FOUND where there is no such link, or no date. */
  async byLink(token: string): Promise<string> {
    const facts = (await this.links.calendarFacts(this.database.db, hashOfSecret(token))) ?? refuse({ code: 'NOT_FOUND' });
    if (facts.dates.length === 0) refuse({ code: 'NOT_FOUND' });
    return calendarOf({
      method: 'PUBLISH',
      stamp: this.clock.now(),
      events: facts.dates.map((date) => ({
        ...date,
        uid: uidOfWorkshop(date.id),
        sequence: facts.calendarSequences[date.id] ?? 0,
        summary: inLanguage(date.title, facts.language),
        description: `${facts.regionName} · ${facts.roundName}`,
        location: date.placeName,
        organizer: { name: facts.regionName, address: this.config.mailFrom },
      })),
    });
  }
}
