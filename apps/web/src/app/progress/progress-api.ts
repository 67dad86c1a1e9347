import { httpResource } from '@angular/common/http';
import { effect, Injectable } from '@angular/core';
import type { RoundId, SequenceId } from '@kaskade/shared/kernel';
import { RoundProgress, SequenceProgress } from '@kaskade/shared/progress';
import { RoundPage } from '@kaskade/shared/rounds';
import { SequencePage } from '@kaskade/shared/workshops';
import { liveChange } from '../platform/http/live';
import { pagedList } from '../platform/http/paged-list';

/** What progress asks of the API. It only reads; what it shows is read again whenever the server says that it changed. */
@Injectable({ providedIn: 'root' })
export class ProgressApi {
  /** Rounds to choose from, the newest first. */
  rounds() {
    return httpResource(() => ({ url: '/api/rounds', params: { limit: 200 } }), { parse: (answer) => RoundPage.parse(answer).items });
  }

  /** The regions of a round against its workshops; null waits for a choice. */
  round(id: () => RoundId | null) {
    const progress = httpResource(() => (id() ? `/api/rounds/${id()}/progress` : undefined), {
      parse: (answer) => RoundProgress.parse(answer),
    });
    this.follow(() => (id() ? `round:${id()}` : null), progress);
    return progress;
  }

  /** The initiatives of a sequence against its workshops. */
  sequence(id: () => SequenceId) {
    const progress = httpResource(() => `/api/sequences/${id()}/progress`, { parse: (answer) => SequenceProgress.parse(answer) });
    this.follow(() => `sequence:${id()}`, progress);
    return progress;
  }

  /** The sequences within reach. */
  sequences(filters: () => { q: string }) {
    return pagedList(
      () => ({ url: '/api/sequences', params: filters() }),
      (answer) => SequencePage.parse(answer),
    );
  }

  /** Call it while constructing a page: reads again with every change of the topic. */
  private follow(topic: () => string | null, shown: { reload(): boolean }): void {
    const change = liveChange(topic);
    effect(() => {
      if (change()) shown.reload();
    });
  }
}
