import { HttpClient, HttpEventType, HttpResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { FileView } from '@kaskade/shared/materials';
import { filter, firstValueFrom, map, tap } from 'rxjs';

/** Transfers files. Provided by the routes of materials, with a client that can tell how far a transfer is; `fetch` cannot. */
@Injectable()
export class Uploads {
  private readonly http = inject(HttpClient);

  /** Transfers a file and tells how many percent are there. */
  send(file: File, progress: (percent: number) => void): Promise<FileView> {
    const body = new FormData();
    body.append('file', file);
    return firstValueFrom(
      this.http.post<unknown>('/api/files', body, { observe: 'events', reportUploadProgress: true }).pipe(
        tap((event) => {
          if (event.type === HttpEventType.UploadProgress) progress(Math.round((100 * event.loaded) / (event.total ?? file.size)));
        }),
        filter((event) => event instanceof HttpResponse),
        map((response) => FileView.parse(response.body)),
      ),
    );
  }
}
