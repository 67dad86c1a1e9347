import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type AnswerInvitation, InvitationView, ParticipantList } from '@kaskade/shared/initiatives';
import type { InvitationId, MaterialId } from '@kaskade/shared/kernel';
import { DownloadLink, MaterialView } from '@kaskade/shared/materials';
import { InitiativeProgress } from '@kaskade/shared/progress';
import { RegistrationList } from '@kaskade/shared/registration';
import { WorkshopView } from '@kaskade/shared/workshops';
import { firstValueFrom, map } from 'rxjs';
import { startingFrom } from '../platform/http/version-header';

/** The calls behind "Meine Reise". */
@Injectable({ providedIn: 'root' })
export class JourneyApi {
  private readonly http = inject(HttpClient);

  /** '' waits. */
  progress(initiativeId: () => string) {
    return httpResource(() => (initiativeId() ? `/api/initiatives/${initiativeId()}/progress` : undefined), {
      parse: (answer) => InitiativeProgress.parse(answer),
    });
  }

  team(initiativeId: () => string) {
    return httpResource(() => `/api/initiatives/${initiativeId()}/participants`, { parse: (answer) => ParticipantList.parse(answer) });
  }

  /** '' waits. */
  registrations(workshopId: () => string) {
    return httpResource(() => (workshopId() ? `/api/workshops/${workshopId()}/registrations` : undefined), {
      parse: (answer) => RegistrationList.parse(answer),
    });
  }

  /** '' waits. */
  workshop(workshopId: () => string) {
    return httpResource(() => (workshopId() ? `/api/workshops/${workshopId()}` : undefined), {
      parse: (answer) => WorkshopView.parse(answer),
    });
  }

  /** Answers from the version that the invitation has now. */
  async answer(id: InvitationId, command: AnswerInvitation): Promise<InvitationView> {
    const { version } = await this.read(`/api/invitations/${id}`, InvitationView);
    const answer = this.http.post<unknown>(`/api/invitations/${id}/answer`, command, { headers: startingFrom(version) });
    return firstValueFrom(answer.pipe(map((body) => InvitationView.parse(body))));
  }

  /** The address under which the current version of a material is fetched. */
  async addressOf(id: MaterialId): Promise<string> {
    const { current } = await this.read(`/api/materials/${id}`, MaterialView);
    const answer = this.http.post<unknown>(`/api/materials/versions/${current.id}/download-link`, {});
    return firstValueFrom(answer.pipe(map((body) => DownloadLink.parse(body).url)));
  }

  private read<View>(url: string, schema: { parse: (body: unknown) => View }): Promise<View> {
    return firstValueFrom(this.http.get<unknown>(url).pipe(map((body) => schema.parse(body))));
  }
}
