import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { FeedbackForm, FeedbackView, RoundFeedback, type GiveFeedback } from '@kaskade/shared/feedback';
import type { RoundId, WorkshopId } from '@kaskade/shared/kernel';
import { firstValueFrom, map } from 'rxjs';

/** The calls about feedback. */
@Injectable({ providedIn: 'root' })
export class FeedbackApi {
  private readonly http = inject(HttpClient);

  form(token: () => string) {
    return httpResource(() => `/api/feedback/${token()}`, { parse: (answer) => FeedbackForm.parse(answer) });
  }

  give(token: string, answers: GiveFeedback): Promise<FeedbackForm> {
    return firstValueFrom(this.http.post(`/api/feedback/${token}`, answers).pipe(map((answer) => FeedbackForm.parse(answer))));
  }

  release(id: WorkshopId): Promise<FeedbackView> {
    return firstValueFrom(this.http.post(`/api/workshops/${id}/feedback`, {}).pipe(map((answer) => FeedbackView.parse(answer))));
  }

  ofRound(id: () => RoundId) {
    return httpResource(() => `/api/rounds/${id()}/feedback`, { parse: (answer) => RoundFeedback.parse(answer) });
  }
}
