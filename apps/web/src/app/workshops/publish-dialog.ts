import { Component, computed, inject, input, output } from '@angular/core';
import type { SequenceView, WorkshopView } from '@kaskade/shared/workshops';
import { texts } from '../platform/language/texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { attempts } from './attempts';
import { WorkshopWords } from './workshop-words';
import { WorkshopsApi } from './workshops-api';
import { workshopsTexts } from './workshops-texts';

/** Publishes a workshop, after saying how many initiatives get a mail. */
@Component({
  selector: 'app-publish-dialog',
  imports: [Dialog, Banner, Button],
  template: `
    <ui-dialog [heading]="t('publish.title')" [open]="open()" (closed)="closed.emit()">
      <div class="stack">
        <p>
          <strong>{{ words.title(workshop()) }}</strong><br />{{ words.when(workshop()) }}
        </p>
        <p>{{ t('publish.lead') }}</p>
        <p>{{ told() ? t.count('publish.mails', told()) : t('publish.nobody') }}</p>
        @if (tries.refusals().length) {
          <ui-banner kind="danger" [heading]="t('page.failed')">
            @for (refusal of tries.refusals(); track refusal) {
              <p>{{ refusal }}</p>
            }
          </ui-banner>
        }
      </div>
      <div actions class="cluster">
        <ui-button variant="primary" icon="mail" [busy]="tries.isBusy('publish')" (pressed)="publish()">{{
          told() ? t.count('publish.submit', told()) : t('publish.quiet')
        }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('publish.back') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class PublishDialog {
  readonly open = input.required<boolean>();
  readonly workshop = input.required<WorkshopView>();
  readonly sequence = input.required<SequenceView | null>();
  readonly closed = output<void>();
  readonly published = output<WorkshopView>();
  readonly stale = output<void>();

  protected readonly t = texts(workshopsTexts);
  protected readonly words = inject(WorkshopWords);
  private readonly api = inject(WorkshopsApi);

  /** Initiatives that take part in the sequence; their contacts are told. */
  protected readonly told = computed(() => {
    const initiatives = this.sequence()?.initiatives;
    return initiatives ? initiatives.registered + initiatives.active + initiatives.completed : 0;
  });
  protected readonly tries = attempts(() => {
    this.stale.emit();
    return this.t('page.changed');
  });

  protected publish(): Promise<void> {
    return this.tries.run('publish', async () => this.published.emit(await this.api.publish(this.workshop())));
  }
}
