import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { inLanguage } from '@kaskade/shared/kernel';
import { trainingSessionKindLabels } from '@kaskade/shared/labels';
import { TrainingSessionKind } from '@kaskade/shared/rounds';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import type { Choice } from '../ui/forms/choices';
import { NumberField } from '../ui/forms/number-field';
import { RadioField } from '../ui/forms/radio-field';
import { SelectField } from '../ui/forms/select-field';
import { TextAreaField } from '../ui/forms/text-area-field';
import { TextField } from '../ui/forms/text-field';
import type { MaterialDraft } from './material-draft';
import { MaterialWords } from './material-words';
import { materialsTexts } from './materials-texts';

type Fields = FieldTree<MaterialDraft>;

/** What a material is, for whom, and what it belongs to; for adding and for changing it. */
@Component({
  selector: 'app-material-fields',
  imports: [FormField, TextField, TextAreaField, SelectField, RadioField, NumberField],
  templateUrl: './material-fields.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      min-width: 0;
    }
  `,
})
export class MaterialFields {
  readonly titleField = input.required<Fields['title']>();
  readonly description = input.required<Fields['description']>();
  readonly kind = input.required<FieldTree<string>>();
  readonly language = input.required<FieldTree<string>>();
  readonly audience = input.required<FieldTree<string>>();
  readonly stage = input.required<Fields['stage']>();

  protected readonly t = texts(materialsTexts);
  protected readonly words = inject(MaterialWords);
  private readonly current = inject(CurrentLanguage).language;

  protected readonly stageKind = computed(() => this.stage()().value().kind);
  protected readonly audiences = computed((): Choice[] => [
    { value: 'coordinators', label: this.t('form.audienceCoordinators') },
    { value: 'initiatives', label: this.t('form.audienceInitiatives') },
    { value: 'public', label: this.t('form.audiencePublic') },
  ]);
  protected readonly stages = computed((): Choice[] => [
    { value: 'workshop', label: this.t('form.stageWorkshop') },
    { value: 'training', label: this.t('form.stageTraining') },
    { value: 'any', label: this.t('form.stageAny') },
  ]);
  protected readonly trainings = computed((): Choice[] =>
    TrainingSessionKind.options.map((kind) => ({ value: kind, label: inLanguage(trainingSessionKindLabels[kind], this.current()) })),
  );
}
