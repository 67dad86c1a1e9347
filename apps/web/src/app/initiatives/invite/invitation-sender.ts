import { inject, Injectable, signal } from '@angular/core';
import { InviteInitiative } from '@kaskade/shared/initiatives';
import { ProblemError } from '../../platform/http/problem-error';
import type { Chosen } from './chosen';
import { InvitationsApi } from './invitations-api';

/** An initiative that could not be invited, and why. */
export interface Failed {
  readonly one: Chosen;
  readonly reason: string;
}

/** Sends invitations one after the other and keeps what became of each. */
@Injectable()
export class InvitationSender {
  private readonly api = inject(InvitationsApi);

  readonly busy = signal(false);
  readonly failed = signal<readonly Failed[]>([]);

  async send(
    sequenceId: string,
    chosen: readonly Chosen[],
    words: { message?: string; answerBy?: string },
  ): Promise<{ sent: number; already: number; failed: readonly Failed[] }> {
    this.busy.set(true);
    this.failed.set([]);
    try {
      const outcomes: (Failed | 'sent' | 'already')[] = [];
      for (const one of chosen) outcomes.push(await this.invite(sequenceId, one, words));
      const failed = outcomes.filter((outcome) => typeof outcome === 'object');
      this.failed.set(failed);
      return {
        sent: outcomes.filter((outcome) => outcome === 'sent').length,
        already: outcomes.filter((outcome) => outcome === 'already').length,
        failed,
      };
    } finally {
      this.busy.set(false);
    }
  }

  private async invite(
    sequenceId: string,
    one: Chosen,
    words: { message?: string; answerBy?: string },
  ): Promise<Failed | 'sent' | 'already'> {
    try {
      await this.api.invite(sequenceId, InviteInitiative.parse({ ...one.who, ...words }));
      return 'sent';
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return error.has('INITIATIVE_INVITED_ALREADY') ? 'already' : { one, reason: error.message };
    }
  }
}
