import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { type ApplicationView, DecideApplication, Decision, stateAfter } from '@kaskade/shared/applications';
import { ProblemError } from '../platform/http/problem-error';
import { texts } from '../platform/language/texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { Choice } from '../ui/forms/choices';
import { ErrorSummary } from '../ui/forms/error-summary';
import { RadioField } from '../ui/forms/radio-field';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { ApplicationsApi } from './applications-api';
import { applicationsTexts } from './applications-texts';

/** How many regions a round takes, how many are in, and how many wait. */
export interface Places {
  readonly total: number;
  readonly taken: number;
  readonly waiting: number;
}

/** Accepts, waitlists or declines, and says before what the decision will do. */
@Component({
  selector: 'app-decide-dialog',
  imports: [FormField, Dialog, Banner, ErrorSummary, RadioField, TextAreaField, Button],
  template: `
    <ui-dialog
      [heading]="t('decide.title', { region: application()?.regionName ?? '' })"
      [open]="application() !== null"
      (closed)="closed.emit()"
    >
      <form class="stack" novalidate (submit)="form.submit($event)">
        <p>{{ t('decide.lead') }}</p>
        @if (stale()) {
          <ui-banner kind="warning">
            <p>{{ t('decide.stale') }}</p>
            <ui-button icon="refresh" (pressed)="loadNew()">{{ t('decide.loadNew') }}</ui-button>
          </ui-banner>
        } @else {
          <ui-error-summary [of]="form" />
        }
        <ui-radio-field [label]="t('decide.decision')" [choices]="choices()" [formField]="form.fields.decision" />
        <ui-text-area-field
          [label]="t('decide.message')"
          [hint]="t('decide.messageHint')"
          optional
          [limit]="4000"
          [formField]="form.fields.message"
        />
      </form>
      <div actions class="cluster">
        <ui-button
          [variant]="outcome() === 'declined' ? 'danger' : 'primary'"
          [busy]="form.busy()"
          [reasons]="reasons()"
          (pressed)="form.submit()"
          >{{ act() }}</ui-button
        >
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('decide.cancel') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class DecideDialog {
  /** The application to decide on; null while the dialog is closed. */
  readonly application = input.required<ApplicationView | null>();
  readonly places = input.required<Places>();
  /** Why nobody can decide; empty where one can. */
  readonly reasons = input<readonly string[]>([]);
  readonly closed = output<void>();
  readonly decided = output<ApplicationView>();
  /** The application has changed meanwhile and should be read again. */
  readonly reload = output<void>();

  protected readonly t = texts(applicationsTexts);
  private readonly api = inject(ApplicationsApi);

  protected readonly stale = signal(false);
  private readonly draft = signal({ decision: '', message: '' });
  protected readonly outcome = computed(() => {
    const decision = Decision.safeParse(this.draft().decision);
    return decision.success ? stateAfter(decision.data, this.places()) : null;
  });
  protected readonly act = computed(() => {
    const outcome = this.outcome();
    if (outcome === null) return this.t('decide.choose');
    if (outcome === 'accepted') return this.t('decide.accepting');
    if (outcome === 'declined') return this.t('decide.declining');
    return this.t(this.draft().decision === 'accept' ? 'decide.waitlistingFull' : 'decide.waitlisting');
  });
  protected readonly choices = computed((): Choice[] => {
    const { total, taken } = this.places();
    const place = this.placeAtEnd();
    const full = stateAfter('accept', this.places()) === 'waitlisted';
    const accept = {
      value: 'accept',
      label: this.t('decide.accept'),
      detail: full
        ? this.t('decide.acceptFull', { places: total, place })
        : this.t('decide.acceptDetail', { taken: taken + 1, places: total }),
    };
    const waitlist = { value: 'waitlist', label: this.t('decide.waitlist'), detail: this.t('decide.waitlistDetail', { place }) };
    const decline = { value: 'decline', label: this.t('decide.decline'), detail: this.t('decide.declineDetail') };
    return this.application()?.state === 'waitlisted' ? [accept, decline] : [accept, waitlist, decline];
  });

  protected readonly form = schemaForm({
    draft: this.draft,
    schema: DecideApplication,
    send: async (command) => {
      const application = this.application();
      if (!application) return;
      const after = await this.sent(application, command);
      this.form.reset({ decision: '', message: '' });
      this.decided.emit(after);
    },
  });

  constructor() {
    effect(() => {
      const id = this.application()?.id;
      untracked(() => {
        this.stale.set(false);
        if (id) this.form.reset({ decision: '', message: this.draft().message });
      });
    });
  }

  protected loadNew(): void {
    this.stale.set(false);
    this.reload.emit();
  }

  private async sent(application: ApplicationView, command: DecideApplication): Promise<ApplicationView> {
    try {
      return await this.api.decide(application, command);
    } catch (error) {
      this.stale.set(error instanceof ProblemError && error.has('VERSION_STALE'));
      throw error;
    }
  }

  private placeAtEnd(): number {
    const { waiting } = this.places();
    return this.application()?.state === 'waitlisted' ? waiting : waiting + 1;
  }
}
