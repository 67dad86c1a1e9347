import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ParticipationId, RoundId } from '@kaskade/shared/kernel';
import {
  type AdvanceRound,
  type CancelRound,
  type EditRound,
  type OpenRound,
  type PlanTrainingSession,
  RoundPage,
  RoundView,
  type TrainingSessionView,
  type WithdrawRegion,
} from '@kaskade/shared/rounds';
import { firstValueFrom, map } from 'rxjs';
import { pagedList } from '../platform/http/paged-list';
import { startingFrom } from '../platform/http/version-header';

type Versioned = Pick<RoundView, 'id' | 'version'>;

/** The calls about rounds. Every change answers with the round as it stands then. */
@Injectable({ providedIn: 'root' })
export class RoundsApi {
  private readonly http = inject(HttpClient);

  list(filters: () => { q: string; state: string }) {
    return pagedList(
      () => ({ url: '/api/rounds', params: filters() }),
      (answer) => RoundPage.parse(answer),
    );
  }

  round(id: () => RoundId) {
    return httpResource(() => `/api/rounds/${id()}`, { parse: (answer) => RoundView.parse(answer) });
  }

  open(command: OpenRound): Promise<RoundView> {
    return this.post('/api/rounds', command);
  }

  edit(round: Versioned, command: EditRound): Promise<RoundView> {
    return firstValueFrom(
      this.http
        .patch<unknown>(`/api/rounds/${round.id}`, command, { headers: startingFrom(round.version) })
        .pipe(map((answer) => RoundView.parse(answer))),
    );
  }

  advance(round: Versioned, command: AdvanceRound): Promise<RoundView> {
    return this.post(`/api/rounds/${round.id}/transitions`, command, round.version);
  }

  cancel(round: Versioned, command: CancelRound): Promise<RoundView> {
    return this.post(`/api/rounds/${round.id}/cancellation`, command, round.version);
  }

  addSession(round: Versioned, command: PlanTrainingSession): Promise<RoundView> {
    return this.post(`/api/rounds/${round.id}/training-sessions`, command);
  }

  changeSession(session: TrainingSessionView, command: PlanTrainingSession): Promise<RoundView> {
    return firstValueFrom(
      this.http
        .patch<unknown>(`/api/training-sessions/${session.id}`, command, { headers: startingFrom(session.version) })
        .pipe(map((answer) => RoundView.parse(answer))),
    );
  }

  removeSession(session: TrainingSessionView): Promise<RoundView> {
    return firstValueFrom(
      this.http
        .delete<unknown>(`/api/training-sessions/${session.id}`, { headers: startingFrom(session.version) })
        .pipe(map((answer) => RoundView.parse(answer))),
    );
  }

  withdrawRegion(id: ParticipationId, command: WithdrawRegion): Promise<RoundView> {
    return this.post(`/api/participations/${id}/withdrawal`, command);
  }

  private post(url: string, command: unknown, version?: number): Promise<RoundView> {
    const headers = version === undefined ? {} : { headers: startingFrom(version) };
    return firstValueFrom(this.http.post<unknown>(url, command, headers).pipe(map((answer) => RoundView.parse(answer))));
  }
}
