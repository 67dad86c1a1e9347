import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { MaterialId, MaterialVersionId } from '@kaskade/shared/kernel';
import {
  type AddMaterialVersion,
  type CreateMaterial,
  DownloadLink,
  type EditMaterial,
  MaterialPage,
  MaterialView,
} from '@kaskade/shared/materials';
import { firstValueFrom, map } from 'rxjs';
import { pagedList, type PagedRequest } from '../platform/http/paged-list';
import { startingFrom } from '../platform/http/version-header';

type Versioned = Pick<MaterialView, 'id' | 'version'>;

/** The calls about materials. Every change answers with the material as it stands then. */
@Injectable({ providedIn: 'root' })
export class MaterialsApi {
  private readonly http = inject(HttpClient);

  list(filters: () => NonNullable<PagedRequest['params']>) {
    return pagedList(
      () => ({ url: '/api/materials', params: filters() }),
      (answer) => MaterialPage.parse(answer),
    );
  }

  material(id: () => MaterialId) {
    return httpResource(() => `/api/materials/${id()}`, { parse: (answer) => MaterialView.parse(answer) });
  }

  /** Reads a material once more, where somebody else changed it meanwhile. */
  again(id: MaterialId): Promise<MaterialView> {
    return firstValueFrom(this.http.get<unknown>(`/api/materials/${id}`).pipe(map((answer) => MaterialView.parse(answer))));
  }

  create(command: CreateMaterial): Promise<MaterialView> {
    return this.post('/api/materials', command);
  }

  edit({ id, version }: Versioned, command: EditMaterial): Promise<MaterialView> {
    const answer = this.http.patch<unknown>(`/api/materials/${id}`, command, { headers: startingFrom(version) });
    return firstValueFrom(answer.pipe(map((body) => MaterialView.parse(body))));
  }

  addVersion({ id, version }: Versioned, command: AddMaterialVersion): Promise<MaterialView> {
    return this.post(`/api/materials/${id}/versions`, command, version);
  }

  archive({ id, version }: Versioned): Promise<MaterialView> {
    return this.post(`/api/materials/${id}/archiving`, {}, version);
  }

  async downloadAddress(id: MaterialVersionId): Promise<string> {
    const answer = this.http.post<unknown>(`/api/materials/versions/${id}/download-link`, {});
    return (await firstValueFrom(answer.pipe(map((body) => DownloadLink.parse(body))))).url;
  }

  private post(url: string, command: unknown, version?: number): Promise<MaterialView> {
    const headers = version === undefined ? {} : { headers: startingFrom(version) };
    return firstValueFrom(this.http.post<unknown>(url, command, headers).pipe(map((answer) => MaterialView.parse(answer))));
  }
}
