import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import { FeedbackView } from '@kaskade/shared/feedback';
import type { SequenceId, WorkshopId } from '@kaskade/shared/kernel';
import type { LiveMessage } from '@kaskade/shared/live';
import {
  type CancelWorkshop,
  type DocumentWorkshop,
  SequenceView,
  WorkshopPage,
  WorkshopView,
  type WriteMinutes,
} from '@kaskade/shared/workshops';
import { firstValueFrom, map } from 'rxjs';
import { liveChange } from '../platform/http/live';
import { pagedList } from '../platform/http/paged-list';
import { startingFrom } from '../platform/http/version-header';

type Versioned = Pick<WorkshopView, 'id' | 'version'>;

/** The calls about workshops. Every change answers with the workshop as it stands then. */
@Injectable({ providedIn: 'root' })
export class WorkshopsApi {
  private readonly http = inject(HttpClient);

  list(filters: () => { q: string; when: string; state: string }) {
    return pagedList(
      () => ({ url: '/api/workshops', params: filters() }),
      (answer) => WorkshopPage.parse(answer),
    );
  }

  /** The workshops nearest to now on one side; those of today are among them. */
  nearest(when: 'upcoming' | 'past') {
    return httpResource(() => ({ url: '/api/workshops', params: { when, limit: 50 } }), { parse: (answer) => WorkshopPage.parse(answer) });
  }

  workshop(id: () => WorkshopId) {
    return httpResource(() => `/api/workshops/${id()}`, { parse: (answer) => WorkshopView.parse(answer) });
  }

  /** Reads a workshop once more, where somebody else changed it meanwhile. */
  again(id: WorkshopId): Promise<WorkshopView> {
    return firstValueFrom(this.http.get<unknown>(`/api/workshops/${id}`).pipe(map((answer) => WorkshopView.parse(answer))));
  }

  sequence(id: () => SequenceId | undefined) {
    return httpResource(() => (id() ? `/api/sequences/${id()}` : undefined), { parse: (answer) => SequenceView.parse(answer) });
  }

  /** The latest change of a workshop, its registrations or its attendance. Call it while constructing. */
  changes(id: Signal<WorkshopId>): Signal<LiveMessage | undefined> {
    return liveChange(() => `workshop:${id()}`);
  }

  /** What people say of it; asked only once there is an id, that is after the workshop has been held. */
  feedback(id: () => WorkshopId | undefined) {
    return httpResource(() => (id() ? `/api/workshops/${id()}/feedback` : undefined), { parse: (answer) => FeedbackView.parse(answer) });
  }

  publish(workshop: Versioned): Promise<WorkshopView> {
    return this.post(workshop, 'publication', {});
  }

  cancel(workshop: Versioned, command: CancelWorkshop): Promise<WorkshopView> {
    return this.post(workshop, 'cancellation', command);
  }

  hold(workshop: Versioned): Promise<WorkshopView> {
    return this.post(workshop, 'holding', {});
  }

  document(workshop: Versioned, command: DocumentWorkshop): Promise<WorkshopView> {
    return this.post(workshop, 'documentation', command);
  }

  writeMinutes({ id, version }: Versioned, command: WriteMinutes): Promise<WorkshopView> {
    const answer = this.http.put<unknown>(`/api/workshops/${id}/minutes`, command, { headers: startingFrom(version) });
    return firstValueFrom(answer.pipe(map((body) => WorkshopView.parse(body))));
  }

  private post({ id, version }: Versioned, step: string, command: unknown): Promise<WorkshopView> {
    const answer = this.http.post<unknown>(`/api/workshops/${id}/${step}`, command, { headers: startingFrom(version) });
    return firstValueFrom(answer.pipe(map((body) => WorkshopView.parse(body))));
  }
}
