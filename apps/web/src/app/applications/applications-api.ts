import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  ApplicationPage,
  ApplicationView,
  type DecideApplication,
  type EditApplication,
  type StartApplication,
  type WithdrawApplication,
} from '@kaskade/shared/applications';
import type { ApplicationId, RegionId, RoundId } from '@kaskade/shared/kernel';
import { RoundPage, RoundView } from '@kaskade/shared/rounds';
import { firstValueFrom, map } from 'rxjs';
import { pagedList } from '../platform/http/paged-list';
import { startingFrom } from '../platform/http/version-header';

type Versioned = Pick<ApplicationView, 'id' | 'version'>;

/** The calls about applications. Every change answers with the application as it stands then. */
@Injectable({ providedIn: 'root' })
export class ApplicationsApi {
  private readonly http = inject(HttpClient);

  /** The applications within one's reach, as many as a round can have. */
  list(filters: () => { roundId?: string; q?: string } | undefined) {
    const request = () => {
      const params = filters();
      return params && { url: '/api/applications', params: { ...params, limit: 200 } };
    };
    return pagedList(request, (answer) => ApplicationPage.parse(answer));
  }

  application(id: () => ApplicationId) {
    return httpResource(() => `/api/applications/${id()}`, { parse: (answer) => ApplicationView.parse(answer) });
  }

  /** Reads an application once more, where somebody else changed it meanwhile. */
  again(id: ApplicationId): Promise<ApplicationView> {
    return firstValueFrom(this.http.get<unknown>(`/api/applications/${id}`).pipe(map((answer) => ApplicationView.parse(answer))));
  }

  rounds() {
    return httpResource(() => ({ url: '/api/rounds', params: { limit: 200 } }), { parse: (answer) => RoundPage.parse(answer) });
  }

  round(id: () => RoundId | undefined) {
    return httpResource(() => (id() ? `/api/rounds/${id()}` : undefined), { parse: (answer) => RoundView.parse(answer) });
  }

  /** The rounds that a region takes or took part in. */
  roundsOf(id: () => RegionId | undefined) {
    const request = () => {
      const regionId = id();
      return regionId && { url: '/api/rounds', params: { regionId, limit: 200 } };
    };
    return httpResource(request, { parse: (answer) => RoundPage.parse(answer) });
  }

  start(command: StartApplication): Promise<ApplicationView> {
    return this.post('/api/applications', command);
  }

  edit(application: Versioned, command: EditApplication): Promise<ApplicationView> {
    const answer = this.http.patch<unknown>(`/api/applications/${application.id}`, command, { headers: startingFrom(application.version) });
    return firstValueFrom(answer.pipe(map((body) => ApplicationView.parse(body))));
  }

  submit(application: Versioned): Promise<ApplicationView> {
    return this.post(`/api/applications/${application.id}/submission`, {}, application.version);
  }

  decide(application: Versioned, command: DecideApplication): Promise<ApplicationView> {
    return this.post(`/api/applications/${application.id}/decision`, command, application.version);
  }

  withdraw(application: Versioned, command: WithdrawApplication): Promise<ApplicationView> {
    return this.post(`/api/applications/${application.id}/withdrawal`, command, application.version);
  }

  private post(url: string, command: unknown, version?: number): Promise<ApplicationView> {
    const headers = version === undefined ? {} : { headers: startingFrom(version) };
    return firstValueFrom(this.http.post<unknown>(url, command, headers).pipe(map((answer) => ApplicationView.parse(answer))));
  }
}
