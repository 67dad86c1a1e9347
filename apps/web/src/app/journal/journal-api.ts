import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { JournalPage } from '@kaskade/shared/journal';
import { RegionPage, RegionView } from '@kaskade/shared/regions';
import { RoundPage } from '@kaskade/shared/rounds';
import { firstValueFrom } from 'rxjs';
import { pagedList } from '../platform/http/paged-list';
import type { Choice } from '../ui/forms/choices';

export interface JournalFilters {
  readonly q: string;
  readonly what: string;
  readonly roundId: string;
  readonly regionId: string;
  readonly from: string;
  readonly until: string;
}

/** The calls about the journal. It is only read: nobody can change it (rule D23). */
@Injectable({ providedIn: 'root' })
export class JournalApi {
  private readonly http = inject(HttpClient);

  list(filters: () => JournalFilters) {
    return pagedList(
      () => ({ url: '/api/journal', params: { ...filters() } }),
      (answer) => JournalPage.parse(answer),
    );
  }

  rounds() {
    return httpResource(() => ({ url: '/api/rounds', params: { limit: 200 } }), { parse: (answer) => RoundPage.parse(answer) });
  }

  /** The region that the list is narrowed to; '' asks for none. */
  region(id: () => string) {
    return httpResource(() => (id() ? `/api/regions/${id()}` : undefined), { parse: (answer) => RegionView.parse(answer) });
  }

  /** Regions to choose from by typing. */
  async regionsLike(q: string): Promise<Choice[]> {
    const answer = await firstValueFrom(this.http.get<unknown>('/api/regions', { params: { ...(q ? { q } : {}), limit: 20 } }));
    return RegionPage.parse(answer).items.map(({ id, name }) => ({ value: id, label: name }));
  }
}
