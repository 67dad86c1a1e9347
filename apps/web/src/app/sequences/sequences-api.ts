import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { SequenceId, WorkshopId } from '@kaskade/shared/kernel';
import { RoundPage } from '@kaskade/shared/rounds';
import {
  type CancelWorkshop,
  type EditWorkshop,
  type PlanSequence,
  type PostponeWorkshop,
  SequenceCalendar,
  SequencePage,
  SequenceView,
  WorkshopView,
} from '@kaskade/shared/workshops';
import { firstValueFrom, map } from 'rxjs';
import { pagedList } from '../platform/http/paged-list';
import { startingFrom } from '../platform/http/version-header';

interface Versioned {
  readonly id: WorkshopId;
  readonly version: number;
}

/** The calls about sequences and the dates of their workshops. */
@Injectable({ providedIn: 'root' })
export class SequencesApi {
  private readonly http = inject(HttpClient);

  list(filters: () => { q: string; roundId: string; planned: string }) {
    return pagedList(
      () => ({ url: '/api/sequences', params: filters() }),
      (answer) => SequencePage.parse(answer),
    );
  }

  rounds() {
    return httpResource(() => ({ url: '/api/rounds', params: { limit: 200 } }), { parse: (answer) => RoundPage.parse(answer) });
  }

  sequence(id: () => SequenceId) {
    return httpResource(() => `/api/sequences/${id()}`, { parse: (answer) => SequenceView.parse(answer) });
  }

  /** What speaks for and against dates; only those who plan may ask, so `undefined` asks nothing. */
  calendar(id: () => SequenceId | undefined) {
    return httpResource(
      () => {
        const known = id();
        return known && `/api/sequences/${known}/calendar`;
      },
      { parse: (answer) => SequenceCalendar.parse(answer) },
    );
  }

  plan(id: SequenceId, command: PlanSequence): Promise<SequenceView> {
    const answer = this.http.post<unknown>(`/api/sequences/${id}/workshops`, command);
    return firstValueFrom(answer.pipe(map((body) => SequenceView.parse(body))));
  }

  edit(workshop: Versioned, command: EditWorkshop): Promise<WorkshopView> {
    const answer = this.http.patch<unknown>(`/api/workshops/${workshop.id}`, command, { headers: startingFrom(workshop.version) });
    return firstValueFrom(answer.pipe(map((body) => WorkshopView.parse(body))));
  }

  move(workshop: Versioned, command: PostponeWorkshop): Promise<WorkshopView> {
    return this.post(workshop, 'postponement', command);
  }

  publish(workshop: Versioned): Promise<WorkshopView> {
    return this.post(workshop, 'publication', {});
  }

  cancel(workshop: Versioned, command: CancelWorkshop): Promise<WorkshopView> {
    return this.post(workshop, 'cancellation', command);
  }

  private post({ id, version }: Versioned, step: string, command: unknown): Promise<WorkshopView> {
    const answer = this.http.post<unknown>(`/api/workshops/${id}/${step}`, command, { headers: startingFrom(version) });
    return firstValueFrom(answer.pipe(map((body) => WorkshopView.parse(body))));
  }
}
