import { HttpClient, HttpHeaders, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { AttendanceBoard, type CheckIn, CheckInResult, ClaimList, type WalkIn } from '@kaskade/shared/attendance';
import type { RegistrationId, WorkshopId } from '@kaskade/shared/kernel';
import { type HoldWorkshop, WorkshopView } from '@kaskade/shared/workshops';
import { firstValueFrom, map } from 'rxjs';
import { startingFrom } from '../platform/http/version-header';

/** The calls about who was there. */
@Injectable({ providedIn: 'root' })
export class AttendanceApi {
  private readonly http = inject(HttpClient);

  board(id: () => WorkshopId) {
    return httpResource(() => `/api/workshops/${id()}/attendance`, { parse: (answer) => AttendanceBoard.parse(answer) });
  }

  claims(id: () => RegistrationId | null) {
    return httpResource(
      () => {
        const registration = id();
        return registration === null ? undefined : `/api/registrations/${registration}/claims`;
      },
      { parse: (answer) => ClaimList.parse(answer) },
    );
  }

  /** The claim's id is its idempotency key too: however often it is sent, it is one act (rule D13). */
  checkIn(id: WorkshopId, claim: CheckIn): Promise<CheckInResult> {
    const headers = new HttpHeaders({ 'Idempotency-Key': claim.claimId });
    const answer = this.http.post<unknown>(`/api/workshops/${id}/check-ins`, claim, { headers, timeout: longestAnswer });
    return firstValueFrom(answer.pipe(map((body) => CheckInResult.parse(body))));
  }

  walkIn(id: WorkshopId, command: WalkIn): Promise<CheckInResult> {
    const answer = this.http.post<unknown>(`/api/workshops/${id}/walk-ins`, command);
    return firstValueFrom(answer.pipe(map((body) => CheckInResult.parse(body))));
  }

  hold(workshop: { workshopId: WorkshopId; version: number }): Promise<WorkshopView> {
    const command: HoldWorkshop = {};
    const answer = this.http.post<unknown>(`/api/workshops/${workshop.workshopId}/holding`, command, {
      headers: startingFrom(workshop.version),
    });
    return firstValueFrom(answer.pipe(map((body) => WorkshopView.parse(body))));
  }
}

/** In the wifi of a school a request can hang for minutes; after this time it counts as not having arrived. */
const longestAnswer = 15_000;
