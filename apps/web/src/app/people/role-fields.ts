import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { inLanguage } from '@kaskade/shared/kernel';
import { roleLabels } from '@kaskade/shared/labels';
import { Role } from '@kaskade/shared/permissions';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { ComboboxField } from '../ui/forms/combobox-field';
import { DateField } from '../ui/forms/date-field';
import { RadioField } from '../ui/forms/radio-field';
import { PeopleApi } from './people-api';
import { peopleTexts } from './people-texts';
import { type RoleDraft, scopeOfDraft } from './role-draft';

/** Which role, for which region or initiative, from when until when. */
@Component({
  selector: 'app-role-fields',
  imports: [FormField, RadioField, ComboboxField, DateField],
  template: `
    <ui-radio-field [label]="t('role.role')" [choices]="roles()" [formField]="fields().role" />
    @if (scope() === 'region') {
      <ui-combobox-field [label]="t('role.region')" [hint]="t('role.typeHint')" [search]="regions" [formField]="fields().regionId" />
    }
    @if (scope() === 'initiative') {
      <ui-combobox-field
        [label]="t('role.initiative')"
        [hint]="t('role.typeHint')"
        [search]="initiatives"
        [formField]="fields().initiativeId"
      />
    }
    <div class="columns">
      <ui-date-field [label]="t('role.validFrom')" [hint]="t('role.validFromHint')" optional [formField]="fields().validFrom" />
      <ui-date-field [label]="t('role.validUntil')" [hint]="t('role.validUntilHint')" optional [formField]="fields().validUntil" />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      min-width: 0;
    }
  `,
})
export class RoleFields {
  readonly fields = input.required<FieldTree<RoleDraft>>();

  protected readonly t = texts(peopleTexts);
  private readonly api = inject(PeopleApi);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly scope = computed(() => scopeOfDraft({ role: this.fields().role().value() }));
  protected readonly roles = computed(() =>
    Role.options.map((role) => ({
      value: role,
      label: inLanguage(roleLabels[role], this.language()),
      detail: this.t(`role.does.${role}`),
    })),
  );
  protected readonly regions = (text: string) => this.api.regionsLike(text);
  protected readonly initiatives = (text: string) => this.api.initiativesLike(text);
}
