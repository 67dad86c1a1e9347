import type { Actor, DropOut, InvitationId, InvitationView } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { InvitationsService } from '../initiatives/invitations.service';
import { Database } from '../platform/database/database';
import { RegistrationsService } from './registrations.service';

/** Initiatives that leave a sequence: what they were registered for falls free, so the act stands right of invitations and registrations. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsService,
    private readonly registrations: RegistrationsService,
  ) {}

  /** Notes that an initiative takes part no longer, cancels what is still ahead of it and passes the seats on. */
  dropOut(actor: Actor, id: InvitationId, command: DropOut, version: number): Promise<InvitationView> {
    return this.database.transaction(async (tx) => {
      const { sequenceId, initiativeId } = await this.invitations.dropOut(tx, actor, id, command, version);
      await this.registrations.cancelAhead(tx, actor, sequenceId, initiativeId, '');
      return this.invitations.view(actor, id, tx);
    });
  }
}
