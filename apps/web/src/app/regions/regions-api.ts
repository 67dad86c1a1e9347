import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AppointCoordinator } from '@kaskade/shared/identity';
import type { RegionId } from '@kaskade/shared/kernel';
import { CoordinatorList, type CreateRegion, type EditRegion, RegionPage, RegionView } from '@kaskade/shared/regions';
import { RoundPage } from '@kaskade/shared/rounds';
import { firstValueFrom, map } from 'rxjs';
import { pagedList } from '../platform/http/paged-list';
import { startingFrom } from '../platform/http/version-header';

/** The calls about regions. */
@Injectable({ providedIn: 'root' })
export class RegionsApi {
  private readonly http = inject(HttpClient);

  list(filters: () => { q: string; state: string; kind: string }) {
    return pagedList(
      () => ({ url: '/api/regions', params: filters() }),
      (answer) => RegionPage.parse(answer),
    );
  }

  region(id: () => RegionId) {
    return httpResource(() => `/api/regions/${id()}`, { parse: (answer) => RegionView.parse(answer) });
  }

  /** Reads a region once more, where somebody else changed it meanwhile. */
  again(id: RegionId): Promise<RegionView> {
    return firstValueFrom(this.http.get<unknown>(`/api/regions/${id}`).pipe(map((answer) => RegionView.parse(answer))));
  }

  coordinators(id: () => RegionId) {
    return httpResource(() => `/api/regions/${id()}/coordinators`, { parse: (answer) => CoordinatorList.parse(answer) });
  }

  rounds(id: () => RegionId) {
    return httpResource(() => ({ url: '/api/rounds', params: { regionId: id(), limit: 200 } }), {
      parse: (answer) => RoundPage.parse(answer),
    });
  }

  create(command: CreateRegion): Promise<RegionView> {
    return firstValueFrom(this.http.post<unknown>('/api/regions', command).pipe(map((answer) => RegionView.parse(answer))));
  }

  edit(region: { id: RegionId; version: number }, command: EditRegion): Promise<RegionView> {
    const answer = this.http.patch<unknown>(`/api/regions/${region.id}`, command, { headers: startingFrom(region.version) });
    return firstValueFrom(answer.pipe(map((body) => RegionView.parse(body))));
  }

  appoint(id: RegionId, command: AppointCoordinator): Promise<CoordinatorList> {
    return firstValueFrom(
      this.http.post<unknown>(`/api/regions/${id}/coordinators`, command).pipe(map((answer) => CoordinatorList.parse(answer))),
    );
  }
}
