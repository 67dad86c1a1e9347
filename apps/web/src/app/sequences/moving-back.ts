import { inject, Injectable } from '@angular/core';
import { ProblemError } from '../platform/http/problem-error';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Toasts } from '../ui/toasts';
import type { Move } from './move-dialog';
import { SequencesApi } from './sequences-api';
import { sequencesTexts } from './sequences-texts';

/** Says that a workshop has moved, and moves it back where that is asked for. */
@Injectable({ providedIn: 'root' })
export class MovingBack {
  private readonly t = texts(sequencesTexts);
  private readonly api = inject(SequencesApi);
  private readonly dates = inject(Dates);
  private readonly toasts = inject(Toasts);

  /** `afterwards` is called when the workshop lies where it lay before. */
  offer(move: Move, afterwards: () => void): void {
    const { position } = move.after;
    this.toasts.say(this.t('move.done', { position, when: this.dates.when(move.after) }), () => this.back(move, afterwards));
  }

  private async back({ before, after, along }: Move, afterwards: () => void): Promise<void> {
    const { date, startsAt, endsAt, position } = before;
    const rest = along ? 'move' : 'keep';
    try {
      await this.api.move(after, { date, startsAt, endsAt, reason: this.t('move.undoReason'), rest });
      this.toasts.say(this.t('move.undone', { position, when: this.dates.when(before) }));
      afterwards();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      error.sentences.forEach((sentence) => this.toasts.say(sentence));
    }
  }
}
