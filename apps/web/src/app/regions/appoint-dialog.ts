import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { AppointCoordinator } from '@kaskade/shared/identity';
import type { RegionId } from '@kaskade/shared/kernel';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DateField } from '../ui/forms/date-field';
import { ErrorSummary } from '../ui/forms/error-summary';
import { RadioField } from '../ui/forms/radio-field';
import { schemaForm } from '../ui/forms/schema-form';
import { TextField } from '../ui/forms/text-field';
import { RegionsApi } from './regions-api';
import { regionsTexts } from './regions-texts';

/** Appoints somebody to coordinate a region. */
@Component({
  selector: 'app-appoint-dialog',
  imports: [FormField, Dialog, ErrorSummary, TextField, RadioField, DateField, Button],
  template: `
    <ui-dialog [heading]="t('appoint.title')" [open]="open()" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <p>{{ t('appoint.lead') }}</p>
        <ui-error-summary [of]="form" />
        <ui-text-field [label]="t('appoint.givenName')" [formField]="form.fields.givenName" />
        <ui-text-field [label]="t('appoint.familyName')" [formField]="form.fields.familyName" />
        <ui-text-field type="email" [label]="t('appoint.email')" [formField]="form.fields.email" />
        <ui-radio-field [label]="t('appoint.language')" [choices]="languages()" [formField]="form.fields.language" />
        <ui-date-field [label]="t('appoint.validFrom')" [hint]="t('appoint.validFromHint')" optional [formField]="form.fields.validFrom" />
      </form>
      <div actions class="cluster">
        <ui-button variant="primary" [busy]="form.busy()" (pressed)="form.submit()">{{ t('appoint.submit') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('form.back') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class AppointDialog {
  readonly open = input.required<boolean>();
  readonly region = input.required<RegionId>();
  readonly closed = output<void>();
  /** The name of whoever was appointed. */
  readonly appointed = output<string>();

  protected readonly t = texts(regionsTexts);
  private readonly api = inject(RegionsApi);

  protected readonly languages = computed(() => [
    { value: 'de', label: this.t('appoint.german') },
    { value: 'en', label: this.t('appoint.english') },
  ]);

  private readonly draft = signal(nobody);
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: AppointCoordinator,
    send: async (command) => {
      await this.api.appoint(this.region(), command);
      this.form.reset(nobody);
      this.appointed.emit(`${command.givenName} ${command.familyName}`);
    },
  });
}

const nobody = { givenName: '', familyName: '', email: '', language: 'de', validFrom: '' };
