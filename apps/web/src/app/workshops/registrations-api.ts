import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { AttendanceBoard } from '@kaskade/shared/attendance';
import { InitiativePage, InvitationList, ParticipantList } from '@kaskade/shared/initiatives';
import type { InitiativeId, RegionId, SequenceId, WorkshopId } from '@kaskade/shared/kernel';
import { type RegisterPerson, RegistrationList, RegistrationView } from '@kaskade/shared/registration';
import { firstValueFrom, map } from 'rxjs';
import { startingFrom } from '../platform/http/version-header';

/** The calls about registrations for a workshop, and about those who can be registered. */
@Injectable({ providedIn: 'root' })
export class RegistrationsApi {
  private readonly http = inject(HttpClient);

  ofWorkshop(id: () => WorkshopId) {
    return httpResource(() => `/api/workshops/${id()}/registrations`, { parse: (answer) => RegistrationList.parse(answer) });
  }

  again(id: WorkshopId): Promise<RegistrationList> {
    return firstValueFrom(this.http.get<unknown>(`/api/workshops/${id}/registrations`).pipe(map((body) => RegistrationList.parse(body))));
  }

  /** The initiatives of a sequence as far as one may see them. */
  invitations(id: () => SequenceId | undefined) {
    return httpResource(() => (id() ? `/api/sequences/${id()}/invitations` : undefined), {
      parse: (answer) => InvitationList.parse(answer),
    });
  }

  /** Which initiatives are expected at a workshop; for those who see its attendance. */
  board(id: () => WorkshopId | undefined) {
    return httpResource(() => (id() ? `/api/workshops/${id()}/attendance` : undefined), {
      parse: (answer) => AttendanceBoard.parse(answer),
    });
  }

  participants(id: () => InitiativeId | undefined) {
    return httpResource(() => (id() ? `/api/initiatives/${id()}/participants` : undefined), {
      parse: (answer) => ParticipantList.parse(answer),
    });
  }

  /** Initiatives of a region whose name or place holds the text. */
  async searchInitiatives(q: string, regionId: RegionId): Promise<InitiativePage['items']> {
    const params = { regionId, limit: 20, ...(q ? { q } : {}) };
    const answer = this.http.get<unknown>('/api/initiatives', { params });
    return (await firstValueFrom(answer.pipe(map((body) => InitiativePage.parse(body))))).items;
  }

  register(id: WorkshopId, command: RegisterPerson): Promise<RegistrationView> {
    const answer = this.http.post<unknown>(`/api/workshops/${id}/registrations`, command);
    return firstValueFrom(answer.pipe(map((body) => RegistrationView.parse(body))));
  }

  cancel({ id, version }: Pick<RegistrationView, 'id' | 'version'>): Promise<RegistrationView> {
    const answer = this.http.post<unknown>(`/api/registrations/${id}/cancellation`, {}, { headers: startingFrom(version) });
    return firstValueFrom(answer.pipe(map((body) => RegistrationView.parse(body))));
  }
}
