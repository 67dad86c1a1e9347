import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type AddParticipant,
  type CreateInitiative,
  type CreateOffer,
  type EditInitiative,
  type EditOffer,
  type EditParticipant,
  InitiativePage,
  InitiativeView,
  OfferView,
  ParticipantList,
  ParticipantView,
} from '@kaskade/shared/initiatives';
import type { InitiativeId } from '@kaskade/shared/kernel';
import { RegionPage } from '@kaskade/shared/regions';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { pagedList } from '../platform/http/paged-list';
import { startingFrom } from '../platform/http/version-header';

/** The calls about initiatives, their offers and their people. */
@Injectable({ providedIn: 'root' })
export class InitiativesApi {
  private readonly http = inject(HttpClient);

  list(filters: () => { q: string; regionId: string; roundId?: string } | undefined) {
    return pagedList(
      () => {
        const params = filters();
        return params && { url: '/api/initiatives', params };
      },
      (answer) => InitiativePage.parse(answer),
    );
  }

  initiative(id: () => InitiativeId) {
    return httpResource(() => `/api/initiatives/${id()}`, { parse: (answer) => InitiativeView.parse(answer) });
  }

  /** Reads an initiative once more, where somebody else changed it meanwhile. */
  again(id: InitiativeId): Promise<InitiativeView> {
    return answerOf(this.http.get<unknown>(`/api/initiatives/${id}`), InitiativeView);
  }

  participants(id: () => InitiativeId | undefined) {
    return httpResource(
      () => {
        const initiativeId = id();
        return initiativeId && `/api/initiatives/${initiativeId}/participants`;
      },
      { parse: (answer) => ParticipantList.parse(answer) },
    );
  }

  regions() {
    return httpResource(() => ({ url: '/api/regions', params: { limit: 200 } }), { parse: (answer) => RegionPage.parse(answer) });
  }

  create(command: CreateInitiative): Promise<InitiativeView> {
    return answerOf(this.http.post<unknown>('/api/initiatives', command), InitiativeView);
  }

  edit(initiative: Versioned, command: EditInitiative): Promise<InitiativeView> {
    return answerOf(
      this.http.patch<unknown>(`/api/initiatives/${initiative.id}`, command, { headers: startingFrom(initiative.version) }),
      InitiativeView,
    );
  }

  addOffer(id: InitiativeId, command: CreateOffer): Promise<OfferView> {
    return answerOf(this.http.post<unknown>(`/api/initiatives/${id}/offers`, command), OfferView);
  }

  editOffer(offer: Versioned, command: EditOffer): Promise<OfferView> {
    return answerOf(this.http.patch<unknown>(`/api/offers/${offer.id}`, command, { headers: startingFrom(offer.version) }), OfferView);
  }

  archiveOffer(offer: Versioned): Promise<OfferView> {
    return answerOf(this.http.post<unknown>(`/api/offers/${offer.id}/archiving`, {}, { headers: startingFrom(offer.version) }), OfferView);
  }

  restoreOffer(offer: Versioned): Promise<OfferView> {
    return answerOf(this.http.delete<unknown>(`/api/offers/${offer.id}/archiving`, { headers: startingFrom(offer.version) }), OfferView);
  }

  addParticipant(id: InitiativeId, command: AddParticipant): Promise<ParticipantView> {
    return answerOf(this.http.post<unknown>(`/api/initiatives/${id}/participants`, command), ParticipantView);
  }

  editParticipant(participant: Versioned, command: EditParticipant): Promise<ParticipantView> {
    return answerOf(
      this.http.patch<unknown>(`/api/participants/${participant.id}`, command, { headers: startingFrom(participant.version) }),
      ParticipantView,
    );
  }
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const answerOf = <View>(answer: Observable<unknown>, schema: { parse: (body: unknown) => View }): Promise<View> =>
  firstValueFrom(answer.pipe(map((body) => schema.parse(body))));
