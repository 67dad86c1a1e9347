import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { inLanguage } from '@kaskade/shared/kernel';
import { trainingSessionKindLabels } from '@kaskade/shared/labels';
import { PlanTrainingSession, type RoundView, type TrainingSessionView, TrainingSessionKind } from '@kaskade/shared/rounds';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DateField } from '../ui/forms/date-field';
import { ErrorSummary } from '../ui/forms/error-summary';
import { RadioField } from '../ui/forms/radio-field';
import { schemaForm } from '../ui/forms/schema-form';
import { SelectField } from '../ui/forms/select-field';
import { TextField } from '../ui/forms/text-field';
import { TimeField } from '../ui/forms/time-field';
import { RoundsApi } from './rounds-api';
import { roundsTexts } from './rounds-texts';

/** Adds a national date, or changes the one given. */
@Component({
  selector: 'app-session-dialog',
  imports: [FormField, Dialog, ErrorSummary, SelectField, TextField, DateField, TimeField, RadioField, Button],
  template: `
    <ui-dialog wide [heading]="session() ? t('session.editTitle') : t('session.addTitle')" [open]="open()" (closed)="closed.emit()">
      <form class="stack" id="session-form" novalidate (submit)="form.submit($event)">
        <ui-error-summary [of]="form" />
        <ui-select-field [label]="t('session.kind')" [choices]="kinds()" [formField]="form.fields.kind" />
        <ui-text-field [label]="t('session.title')" [formField]="form.fields.titleDe" />
        <ui-text-field [label]="t('session.titleEn')" optional [formField]="form.fields.titleEn" />
        <div class="columns">
          <ui-date-field [label]="t('session.startsOn')" [formField]="form.fields.startsOn" />
          <ui-date-field [label]="t('session.endsOn')" [formField]="form.fields.endsOn" />
          <ui-time-field [label]="t('session.startsAt')" optional [formField]="form.fields.startsAt" />
          <ui-time-field [label]="t('session.endsAt')" optional [formField]="form.fields.endsAt" />
        </div>
        <ui-radio-field [label]="t('session.mode')" [choices]="modes()" [formField]="form.fields.mode" />
        <ui-text-field [label]="t('session.place')" optional [formField]="form.fields.place" />
        <ui-text-field [label]="t('session.link')" optional [formField]="form.fields.link" />
      </form>
      <div actions class="cluster">
        <ui-button variant="primary" [busy]="form.busy()" (pressed)="form.submit()">{{ t('session.add') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('form.back') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class SessionDialog {
  readonly open = input.required<boolean>();
  readonly round = input.required<RoundView>();
  readonly session = input<TrainingSessionView | null>(null);
  readonly closed = output<void>();
  readonly saved = output<RoundView>();

  protected readonly t = texts(roundsTexts);
  private readonly api = inject(RoundsApi);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly kinds = computed(() =>
    TrainingSessionKind.options.map((kind) => ({ value: kind, label: inLanguage(trainingSessionKindLabels[kind], this.language()) })),
  );
  protected readonly modes = computed(() =>
    (['in_person', 'online', 'hybrid'] as const).map((mode) => ({ value: mode, label: this.t(`session.${mode}`) })),
  );

  private readonly draft = signal(draftOf(null));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: PlanTrainingSession,
    toMessage: messageOf,
    send: async (command) => {
      const session = this.session();
      this.saved.emit(session ? await this.api.changeSession(session, command) : await this.api.addSession(this.round(), command));
      this.form.reset(draftOf(null));
    },
  });

  constructor() {
    effect(() => {
      const session = this.session();
      if (this.open() && session) untracked(() => this.form.reset(draftOf(session)));
    });
  }
}

/** The command that would plan a date like this one. */
export const planLike = (session: TrainingSessionView): PlanTrainingSession => PlanTrainingSession.parse(messageOf(draftOf(session)));

const draftOf = (session: TrainingSessionView | null) => ({
  kind: String(session?.kind ?? 'kickoff'),
  titleDe: session?.title.de ?? '',
  titleEn: session?.title.en ?? '',
  startsOn: String(session?.startsOn ?? ''),
  endsOn: String(session?.endsOn ?? ''),
  startsAt: String(session?.startsAt ?? ''),
  endsAt: String(session?.endsAt ?? ''),
  mode: String(session?.mode ?? 'in_person'),
  place: session?.place ?? '',
  link: session?.link ?? '',
});

const messageOf = ({ titleDe, titleEn, ...draft }: ReturnType<typeof draftOf>) => ({
  ...draft,
  title: { de: titleDe, ...(titleEn ? { en: titleEn } : {}) },
  endsOn: draft.endsOn || draft.startsOn,
  startsAt: draft.startsAt || null,
  endsAt: draft.endsAt || null,
  place: draft.place || null,
  link: draft.link || null,
});
