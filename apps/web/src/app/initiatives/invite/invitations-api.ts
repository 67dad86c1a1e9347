import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type DropOut, InvitationList, InvitationView, type InviteInitiative, type RemindInitiative } from '@kaskade/shared/initiatives';
import { SequencePage, SequenceView } from '@kaskade/shared/workshops';
import { firstValueFrom, map } from 'rxjs';
import { paramsOf } from '../../platform/http/paged-list';
import { startingFrom } from '../../platform/http/version-header';

/** The calls about inviting initiatives to a sequence. */
@Injectable({ providedIn: 'root' })
export class InvitationsApi {
  private readonly http = inject(HttpClient);

  sequences(regionId: () => string) {
    return httpResource(() => ({ url: '/api/sequences', params: paramsOf({ regionId: regionId(), limit: 200 }) }), {
      parse: (answer) => SequencePage.parse(answer),
    });
  }

  /** '' waits. */
  sequence(id: () => string) {
    return httpResource(() => (id() ? `/api/sequences/${id()}` : undefined), { parse: (answer) => SequenceView.parse(answer) });
  }

  /** '' waits. */
  ofSequence(id: () => string) {
    return httpResource(() => (id() ? `/api/sequences/${id()}/invitations` : undefined), {
      parse: (answer) => InvitationList.parse(answer),
    });
  }

  invite(sequenceId: string, command: InviteInitiative): Promise<InvitationView> {
    return this.send(`/api/sequences/${sequenceId}/invitations`, command);
  }

  remind(invitation: Versioned, command: RemindInitiative): Promise<InvitationView> {
    return this.send(`/api/invitations/${invitation.id}/reminder`, command, invitation.version);
  }

  dropOut(invitation: Versioned, command: DropOut): Promise<InvitationView> {
    return this.send(`/api/invitations/${invitation.id}/dropping-out`, command, invitation.version);
  }

  private send(url: string, command: object, version?: number): Promise<InvitationView> {
    const headers = version === undefined ? {} : startingFrom(version);
    return firstValueFrom(this.http.post<unknown>(url, command, { headers }).pipe(map((answer) => InvitationView.parse(answer))));
  }
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}
