import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type AnswerByLink, InvitationByLink } from '@kaskade/shared/initiatives';
import { firstValueFrom, map } from 'rxjs';

/** The calls behind the link of an invitation. Reading it changes nothing, so that mail programs may look ahead. */
@Injectable({ providedIn: 'root' })
export class AnswerApi {
  private readonly http = inject(HttpClient);

  invitation(token: () => string) {
    return httpResource(() => this.addressOf(token()), { parse: (answer) => InvitationByLink.parse(answer) });
  }

  answer(token: string, command: AnswerByLink): Promise<InvitationByLink> {
    const answer = this.http.post<unknown>(`${this.addressOf(token)}/answer`, command);
    return firstValueFrom(answer.pipe(map((body) => InvitationByLink.parse(body))));
  }

  calendarOf(token: string): string {
    return `${this.addressOf(token)}/calendar`;
  }

  private addressOf(token: string): string {
    return `/api/invitations/by-link/${encodeURIComponent(token)}`;
  }
}
