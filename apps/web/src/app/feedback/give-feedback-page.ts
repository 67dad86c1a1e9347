import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { GiveFeedback, scaleQuestions, textQuestions } from '@kaskade/shared/feedback';
import { inLanguage } from '@kaskade/shared/kernel';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { PageHeader } from '../ui/page-header';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { FeedbackApi } from './feedback-api';
import { feedbackTexts } from './feedback-texts';
import { ScaleField } from './scale-field';

interface Draft {
  useful: number | null;
  understandable: number | null;
  exchange: number | null;
  pace: number | null;
  recommend: number | null;
  helped: string;
  missing: string;
}

const blank: Draft = { useful: null, understandable: null, exchange: null, pace: null, recommend: null, helped: '', missing: '' };

/** The form that a letter's link opens: five scales and two questions, all voluntary, without signing in. */
@Component({
  selector: 'app-give-feedback-page',
  imports: [FormField, PageHeader, Await, Banner, Button, ErrorSummary, TextAreaField, ScaleField],
  templateUrl: './give-feedback-page.html',
})
export class GiveFeedbackPage implements MayBeUnsaved {
  readonly token = input.required<string>();

  protected readonly t = texts(feedbackTexts);
  private readonly api = inject(FeedbackApi);
  private readonly dates = inject(Dates);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly read = this.api.form(this.token);
  protected readonly given = signal(false);
  protected readonly scales = scaleQuestions;
  protected readonly questions = textQuestions;
  protected readonly form = schemaForm({
    draft: signal(blank),
    schema: GiveFeedback,
    send: async (answers) => {
      await this.api.give(this.token(), answers);
      this.given.set(true);
    },
  });

  protected readonly unknown = computed(() => {
    const error = this.read.error();
    return error instanceof ProblemError && [404, 422].includes(error.status);
  });
  protected readonly title = computed(() => (this.read.hasValue() ? inLanguage(this.read.value().title, this.language()) : ''));
  protected readonly where = computed(() =>
    this.read.hasValue() ? `${this.dates.day(this.read.value().date)} · ${this.read.value().regionName}` : '',
  );
  protected readonly until = computed(() => (this.read.hasValue() ? this.dates.day(this.read.value().openUntil) : ''));
  protected readonly standing = computed(() => {
    if (this.given()) return 'thanks';
    if (!this.read.hasValue()) return null;
    if (this.read.value().answered) return 'given';
    return this.read.value().open ? 'asks' : 'closed';
  });

  unsaved(): boolean {
    return !this.given() && this.form.unsaved();
  }
}
