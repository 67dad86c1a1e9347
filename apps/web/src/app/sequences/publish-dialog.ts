import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { SequenceView, WorkshopSummary, WorkshopView } from '@kaskade/shared/workshops';
import { ProblemError } from '../platform/http/problem-error';
import { WhenPipe } from '../platform/language/date-pipes';
import { texts } from '../platform/language/texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SequencesApi } from './sequences-api';
import { sequencesTexts } from './sequences-texts';
import { takingPart } from './told';

/** Asks before a workshop is published, because that sends mail; names how many get it. */
@Component({
  selector: 'app-publish-dialog',
  imports: [Dialog, Button, Banner, WhenPipe],
  template: `
    <ui-dialog
      [heading]="t('publish.title', { position: workshop()?.position ?? '' })"
      [open]="workshop() !== null"
      (closed)="closed.emit()"
    >
      <div class="stack">
        @if (workshop(); as workshop) {
          <p class="numbers">
            <strong>{{ workshop | when }}</strong>
          </p>
        }
        <p>{{ told() }}</p>
        <p>{{ t('publish.opens') }}</p>
        @for (sentence of refusals(); track sentence) {
          <ui-banner kind="danger">{{ sentence }}</ui-banner>
        }
      </div>
      <div actions class="cluster">
        <ui-button variant="primary" [busy]="busy()" (pressed)="publish()">{{ act() }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('back') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class PublishDialog {
  /** The workshop to publish; null while the dialog is closed. */
  readonly workshop = input.required<WorkshopSummary | null>();
  readonly sequence = input.required<SequenceView>();
  readonly closed = output<void>();
  readonly published = output<WorkshopView>();
  /** The sequence has changed meanwhile and should be read again. */
  readonly reload = output<void>();

  protected readonly t = texts(sequencesTexts);
  private readonly api = inject(SequencesApi);
  protected readonly busy = signal(false);
  protected readonly refusals = signal<readonly string[]>([]);
  private readonly count = computed(() => takingPart(this.sequence().initiatives));
  protected readonly told = computed(() => (this.count() > 0 ? this.t.count('publish.told', this.count()) : this.t('publish.toldNobody')));
  protected readonly act = computed(() => (this.count() > 0 ? this.t.count('publish.actAndTell', this.count()) : this.t('publish.act')));

  protected async publish(): Promise<void> {
    const workshop = this.workshop();
    if (!workshop) return;
    this.busy.set(true);
    this.refusals.set([]);
    try {
      this.published.emit(await this.api.publish(workshop));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusals.set(error.sentences);
      this.reload.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
