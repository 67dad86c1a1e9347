import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { inLanguage, type RegionId } from '@kaskade/shared/kernel';
import { materialReleaseLabels } from '@kaskade/shared/labels';
import { MaterialRelease } from '@kaskade/shared/materials';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import { Banner } from '../ui/banner';
import type { Choice } from '../ui/forms/choices';
import { DateField } from '../ui/forms/date-field';
import { RadioField } from '../ui/forms/radio-field';
import { MaterialWords } from './material-words';
import { materialsTexts } from './materials-texts';
import type { Planned } from './outlook';

const kinds = ['at_once', 'on_date', 'when_published', 'when_held'] as const satisfies readonly MaterialRelease['kind'][];

/** From when on a version is visible, and in plain words who will see it when. */
@Component({
  selector: 'app-release-fields',
  imports: [FormField, RadioField, DateField, Banner],
  template: `
    <ui-radio-field [label]="t('form.release')" [choices]="choices()" [formField]="kind()" />
    @if (kind()().value() === 'on_date') {
      <ui-date-field [label]="t('form.releaseOn')" [from]="today()" [formField]="on()" />
    }
    <div role="status">
      @if (sentences().length) {
        <ui-banner [heading]="t('form.outlook')">
          <ul>
            @for (sentence of sentences(); track sentence) {
              <li>{{ sentence }}</li>
            }
          </ul>
        </ui-banner>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      min-width: 0;
    }
    ul {
      margin: 0;
      padding-left: var(--space-4);
    }
  `,
})
export class ReleaseFields {
  readonly kind = input.required<FieldTree<string>>();
  readonly on = input.required<FieldTree<string>>();
  /** What is planned; null while it is not complete. */
  readonly planned = input.required<Planned | null>();
  /** The region to which the material belongs; null where it is a national one. */
  readonly regionId = input<RegionId | null>(null);

  protected readonly t = texts(materialsTexts);
  protected readonly today = inject(Today);
  private readonly words = inject(MaterialWords);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly choices = computed((): Choice[] =>
    kinds.map((kind) => ({ value: kind, label: inLanguage(materialReleaseLabels[kind], this.language()) })),
  );
  protected readonly sentences = computed(() => {
    const planned = this.planned();
    return planned ? [...this.words.outlook(planned), ...(this.regionId() ? [this.t('seen.region')] : [])] : [];
  });
}
