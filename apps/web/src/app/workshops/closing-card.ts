import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { say } from '@kaskade/shared/problems';
import {
  hasBeenHeld,
  reasonsAgainstRound,
  reasonsNotToDocument,
  reasonsNotToHold,
  type SequenceView,
  type WorkshopView,
} from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Now } from '../platform/time/clock';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { type Step, Steps } from '../ui/steps';
import { Toasts } from '../ui/toasts';
import { attempts } from './attempts';
import { MinutesEditor } from './minutes-editor';
import { WorkshopsApi } from './workshops-api';
import { workshopsTexts } from './workshops-texts';

/** The close of a workshop in three steps, each to be left and taken up again: attendance, minutes, feedback (rule D10). */
@Component({
  selector: 'app-closing-card',
  imports: [RouterLink, Card, Steps, Banner, Button, LinkButton, MinutesEditor],
  templateUrl: './closing-card.html',
})
export class ClosingCard {
  readonly workshop = input.required<WorkshopView>();
  readonly sequence = input.required<SequenceView | null>();
  readonly changed = output<WorkshopView>();
  readonly stale = output<void>();

  protected readonly t = texts(workshopsTexts);
  private readonly api = inject(WorkshopsApi);
  private readonly dates = inject(Dates);
  private readonly now = inject(Now);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;
  private readonly minutes = viewChild.required(MinutesEditor);

  protected readonly held = computed(() => hasBeenHeld(this.workshop().state));
  private readonly feedback = this.api.feedback(() => (this.held() ? this.workshop().id : undefined));
  protected readonly feedbackReleased = computed(() => this.feedback.hasValue() && this.feedback.value().releasedAt !== null);
  protected readonly feedbackStanding = computed(() => {
    if (!this.feedback.hasValue()) return '';
    const { answered, asked } = this.feedback.value();
    return this.t('close.feedbackStanding', { answered, asked });
  });
  protected readonly steps = computed((): Step[] => {
    const { state, counters } = this.workshop();
    const done = [this.held(), state === 'documented', this.feedbackReleased()];
    const current = done.indexOf(false);
    const labels = [this.t('close.attendance'), this.t('close.minutes'), this.t('close.feedback')];
    return labels.map((label, index) => ({
      label,
      state: done[index] ? 'done' : index === current ? 'current' : 'open',
      ...(index === 0 && !done[0] && counters.undecided > 0 ? { detail: this.t.count('close.open', counters.undecided) } : {}),
    }));
  });
  protected readonly came = computed(() => {
    const { present, late, registered } = this.workshop().counters;
    return this.t('close.attendanceDone', { present: present + late, registered });
  });
  protected readonly documentedOn = computed(() => {
    const at = this.workshop().documentedAt;
    return at ? this.t('close.documentedOn', { at: this.dates.instant(at) }) : '';
  });
  private readonly againstRound = computed(() => {
    const sequence = this.sequence();
    return sequence ? reasonsAgainstRound(sequence.roundState) : [];
  });
  protected readonly whyNotHold = computed(() => this.sayAll([...this.againstRound(), ...reasonsNotToHold(this.workshop(), this.now())]));
  protected readonly whyNotDocument = computed(() =>
    this.sayAll([...this.againstRound(), ...reasonsNotToDocument(this.workshop().state, this.minutes().text())]),
  );
  protected readonly tries = attempts(() => {
    this.stale.emit();
    return this.t('page.changed');
  });

  unsaved(): boolean {
    return this.minutes().unsaved();
  }

  protected hold(): Promise<void> {
    return this.tries.run('hold', async () => {
      this.changed.emit(await this.api.hold(this.workshop()));
      this.toasts.say(this.t('close.held'));
    });
  }

  protected document(): Promise<void> {
    return this.tries.run('document', async () => {
      const saved = await this.minutes().flush();
      if (!saved) return;
      this.changed.emit(await this.api.document(saved, { minutes: saved.minutes ?? '' }));
      this.toasts.say(this.t('close.documentedDone'));
    });
  }

  private sayAll(problems: readonly Parameters<typeof say>[0][]): string[] {
    return problems.map((problem) => say(problem, this.language()));
  }
}
