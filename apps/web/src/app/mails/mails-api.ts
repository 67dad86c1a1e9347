import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { MailId } from '@kaskade/shared/kernel';
import { MailPage, MailView } from '@kaskade/shared/mails';
import { RegionPage, RegionView } from '@kaskade/shared/regions';
import { firstValueFrom } from 'rxjs';
import { pagedList } from '../platform/http/paged-list';
import type { Choice } from '../ui/forms/choices';

/** The calls about mails. Mails are only read here; they are written by what happens. */
@Injectable({ providedIn: 'root' })
export class MailsApi {
  private readonly http = inject(HttpClient);

  list(filters: () => { q: string; state: string; regionId: string }) {
    return pagedList(
      () => ({ url: '/api/mails', params: filters() }),
      (answer) => MailPage.parse(answer),
    );
  }

  mail(id: () => MailId) {
    return httpResource(() => `/api/mails/${id()}`, { parse: (answer) => MailView.parse(answer) });
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
