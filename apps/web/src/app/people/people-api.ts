import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type AssignRole, type EndRole, type InvitePerson, PersonPage, PersonView } from '@kaskade/shared/identity';
import { InitiativePage } from '@kaskade/shared/initiatives';
import type { PersonId, RoleAssignmentId } from '@kaskade/shared/kernel';
import { RegionPage } from '@kaskade/shared/regions';
import { firstValueFrom, map } from 'rxjs';
import { pagedList } from '../platform/http/paged-list';
import type { Choice } from '../ui/forms/choices';

/** The calls about persons and their roles. Every change answers with the person as it stands then. */
@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly http = inject(HttpClient);

  list(filters: () => { q: string; role: string; regionId: string }) {
    return pagedList(
      () => ({ url: '/api/persons', params: filters() }),
      (answer) => PersonPage.parse(answer),
    );
  }

  person(id: () => PersonId) {
    return httpResource(() => `/api/persons/${id()}`, { parse: (answer) => PersonView.parse(answer) });
  }

  invite(command: InvitePerson): Promise<PersonView> {
    return this.post('/api/persons', command);
  }

  assign(id: PersonId, command: AssignRole): Promise<PersonView> {
    return this.post(`/api/persons/${id}/role-assignments`, command);
  }

  endRole(id: RoleAssignmentId, command: EndRole): Promise<PersonView> {
    return this.post(`/api/role-assignments/${id}/ending`, command);
  }

  /** Regions to choose from by typing. */
  async regionsLike(q: string): Promise<Choice[]> {
    const { items } = RegionPage.parse(await this.found('/api/regions', q));
    return items.map(({ id, name, city }) => ({ value: id, label: name, ...(city ? { detail: city } : {}) }));
  }

  /** Initiatives to choose from by typing. */
  async initiativesLike(q: string): Promise<Choice[]> {
    const { items } = InitiativePage.parse(await this.found('/api/initiatives', q));
    return items.map(({ id, name, regionName }) => ({ value: id, label: name, detail: regionName }));
  }

  private found(url: string, q: string): Promise<unknown> {
    return firstValueFrom(this.http.get<unknown>(url, { params: { ...(q ? { q } : {}), limit: 20 } }));
  }

  private post(url: string, command: unknown): Promise<PersonView> {
    return firstValueFrom(this.http.post<unknown>(url, command).pipe(map((answer) => PersonView.parse(answer))));
  }
}
