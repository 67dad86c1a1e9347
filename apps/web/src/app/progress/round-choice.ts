import { computed, inject, Injectable } from '@angular/core';
import { inLanguage, type RoundId } from '@kaskade/shared/kernel';
import { roundStateLabels } from '@kaskade/shared/labels';
import { urlParam } from '../platform/browser/url-param';
import { CurrentLanguage } from '../platform/language/current-language';
import { ProgressApi } from './progress-api';

/** Which round is looked at: the one in the address, else the one in its regional phase, else the newest with regions of its own. */
@Injectable()
export class RoundChoice {
  private readonly language = inject(CurrentLanguage).language;
  private readonly param = urlParam('round');
  readonly rounds = inject(ProgressApi).rounds();

  private readonly all = computed(() => (this.rounds.hasValue() ? this.rounds.value() : []));
  readonly round = computed(
    () =>
      this.all().find(({ id }) => id === this.param()) ??
      this.all().find(({ state }) => state === 'regional_phase') ??
      this.all().find(({ state, regionCount }) => regionCount > 0 && state !== 'cancelled') ??
      this.all()[0] ??
      null,
  );
  readonly roundId = computed((): RoundId | null => this.round()?.id ?? null);
  readonly choices = computed(() =>
    this.all().map(({ id, name, state }) => ({ value: id, label: `${name} (${inLanguage(roundStateLabels[state], this.language())})` })),
  );

  choose(id: string): void {
    this.param.set(id);
  }
}
