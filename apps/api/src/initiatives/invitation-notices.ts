import type { Actor, InvitationId } from '@kaskade/shared';
import { refuse } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { hashOfSecret, newLinkSecret } from '../platform/access/link-secrets';
import type { Tx } from '../platform/database/database';
import { Outbox } from '../platform/mail/outbox';
import { Clock } from '../platform/time/clock';
import { RegionsService } from '../regions/regions.service';
import { answerLetter, invitationLetter, reminderLetter } from './invitation-letters';
import { InvitationLinksRepository, type InvitationLetterFacts } from './invitation-links.repository';

/** Letters about invitations. An initiative whose contact has no address gets none; its coordinator asks it in another way. */
@Injectable()
export class InvitationNotices {
  constructor(
    private readonly links: InvitationLinksRepository,
    private readonly regions: RegionsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Sends the invitation with a link of its own. */
  async invited(tx: Tx, actor: Actor, id: InvitationId): Promise<void> {
    const { contact, ...facts } = await this.factsOf(tx, id);
    if (contact)
      await this.outbox.put(
        tx,
        invitationLetter({ ...facts, contact }, { token: await this.newLink(tx, id), from: actor.name, message: facts.message }),
      );
  }

  /** Sends the reminder with a link of its own; the link of the invitation goes on working. */
  async reminded(tx: Tx, actor: Actor, id: InvitationId, message: string | undefined): Promise<void> {
    const { contact, ...facts } = await this.factsOf(tx, id);
    if (contact)
      await this.outbox.put(tx, reminderLetter({ ...facts, contact }, { token: await this.newLink(tx, id), from: actor.name, message }));
  }

  /** Tells those who coordinate the region what the initiative answered. */
  async answered(tx: Tx, id: InvitationId, answer: { accepted: boolean; reason: string | null }): Promise<void> {
    const facts = await this.factsOf(tx, id);
    for (const to of await this.regions.coordinatorsToWriteTo(tx, facts.regionId))
      await this.outbox.put(tx, answerLetter(to, facts, answer));
  }

  private async factsOf(tx: Tx, id: InvitationId): Promise<InvitationLetterFacts> {
    return (await this.links.letterFacts(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  private async newLink(tx: Tx, id: InvitationId): Promise<string> {
    const token = newLinkSecret();
    await this.links.add(tx, { tokenHash: hashOfSecret(token), invitationId: id, createdAt: this.clock.now() });
    return token;
  }
}
