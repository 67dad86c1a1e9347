import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { CancelWorkshop, type SequenceView, type WorkshopView } from '@kaskade/shared/workshops';
import { ProblemError } from '../platform/http/problem-error';
import { texts } from '../platform/language/texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { WorkshopWords } from './workshop-words';
import { WorkshopsApi } from './workshops-api';
import { workshopsTexts } from './workshops-texts';

/** Calls a workshop off with a reason, after saying whom the reason goes to. */
@Component({
  selector: 'app-cancel-workshop-dialog',
  imports: [FormField, Dialog, Banner, ErrorSummary, TextAreaField, Button],
  template: `
    <ui-dialog [heading]="t('cancel.title')" [open]="open()" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <p>
          <strong>{{ words.title(workshop()) }}</strong><br />{{ words.when(workshop()) }}
        </p>
        <p>{{ t('cancel.lead') }} {{ tells() }}</p>
        @if (outrun()) {
          <ui-banner kind="warning">{{ t('page.changed') }}</ui-banner>
        } @else {
          <ui-error-summary [of]="form" />
        }
        <ui-text-area-field [label]="t('cancel.reason')" [hint]="t('cancel.reasonHint')" [limit]="2000" [formField]="form.fields.reason" />
      </form>
      <div actions class="cluster">
        <ui-button variant="danger" icon="mail" [busy]="form.busy()" (pressed)="form.submit()">{{ t('cancel.submit') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('cancel.back') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class CancelWorkshopDialog {
  readonly open = input.required<boolean>();
  readonly workshop = input.required<WorkshopView>();
  readonly sequence = input.required<SequenceView | null>();
  readonly closed = output<void>();
  readonly cancelled = output<WorkshopView>();
  readonly stale = output<void>();

  protected readonly t = texts(workshopsTexts);
  protected readonly words = inject(WorkshopWords);
  private readonly api = inject(WorkshopsApi);

  protected readonly outrun = signal(false);
  /** Everybody registered, and the contacts of the initiatives that were invited and have not left. */
  protected readonly tells = computed(() => {
    const { registered, waiting } = this.workshop().counters;
    const initiatives = this.sequence()?.initiatives;
    const told = initiatives ? initiatives.invited + initiatives.registered + initiatives.active + initiatives.completed : 0;
    return this.t('cancel.tells', {
      people: this.t.count('cancel.people', registered + waiting),
      initiatives: this.t.count('cancel.initiatives', told),
    });
  });
  private readonly draft = signal({ reason: '' });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: CancelWorkshop,
    send: async (command) => {
      const after = await this.send(command);
      this.form.reset({ reason: '' });
      this.cancelled.emit(after);
    },
  });

  private async send(command: CancelWorkshop): Promise<WorkshopView> {
    this.outrun.set(false);
    try {
      return await this.api.cancel(this.workshop(), command);
    } catch (error) {
      if (error instanceof ProblemError && error.has('VERSION_STALE')) {
        this.outrun.set(true);
        this.stale.emit();
      }
      throw error;
    }
  }
}
