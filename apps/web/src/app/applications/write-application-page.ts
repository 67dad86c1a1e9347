import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { type ApplicationView, EditApplication, reasonsNotToSubmit, shortestMotivation } from '@kaskade/shared/applications';
import type { ApplicationId } from '@kaskade/shared/kernel';
import { say } from '@kaskade/shared/problems';
import { urlParam } from '../platform/browser/url-param';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Now, Today } from '../platform/time/clock';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Facts } from '../ui/facts';
import { ErrorSummary } from '../ui/forms/error-summary';
import { NumberField } from '../ui/forms/number-field';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { ApplicationsApi } from './applications-api';
import { applicationsTexts } from './applications-texts';
import { autosave } from './autosave';
import { WritingSteps } from './writing-steps';

const longestMotivation = 4000;

/** Second and third step of an application: writing, kept while one writes, and checking before it is submitted. */
@Component({
  selector: 'app-write-application-page',
  imports: [
    FormField,
    RouterLink,
    PageHeader,
    WritingSteps,
    Await,
    Card,
    Banner,
    Facts,
    ErrorSummary,
    TextAreaField,
    NumberField,
    Button,
    LinkButton,
  ],
  templateUrl: './write-application-page.html',
  styles: `
    .text {
      white-space: pre-line;
    }
  `,
})
export class WriteApplicationPage implements MayBeUnsaved {
  readonly id = input.required<ApplicationId>();

  protected readonly t = texts(applicationsTexts);
  private readonly api = inject(ApplicationsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly dates = inject(Dates);
  private readonly now = inject(Now);
  private readonly today = inject(Today);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly step = urlParam('step', 'write');
  protected readonly read = this.api.application(this.id);
  /** The application as the server has it, renewed by every save. */
  protected readonly application = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  private readonly readRound = this.api.round(() => this.application()?.roundId);
  protected readonly round = computed(() => (this.readRound.hasValue() ? this.readRound.value() : null));

  protected readonly draft = signal(draftOf(null));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: EditApplication,
    send: async () => {
      if (await this.keeping.flush()) this.step.set('check');
    },
  });
  protected readonly keeping = autosave({
    draft: this.draft,
    ready: (draft) => EditApplication.safeParse(draft).success,
    save: (draft) => this.save(draft),
  });
  private readonly savedAt = signal('');
  protected readonly savedLine = computed(() => {
    const standing = this.keeping.standing();
    if (standing === 'saved') return this.savedAt() ? this.t('write.savedAt', { time: this.savedAt() }) : '';
    return this.t(`write.${standing}`);
  });
  /** The version that somebody saved elsewhere, while ours could not be saved over it. */
  protected readonly other = signal<ApplicationView | null>(null);

  protected readonly crumbs = computed(() => [
    { label: this.t('page.crumb'), link: '/applications' },
    { label: this.application()?.regionName ?? '…', link: ['/applications', this.id()] },
  ]);
  protected readonly deadline = computed(() => {
    const closesOn = this.round()?.callClosesOn;
    return closesOn ? this.t('own.until', { on: this.dates.day(closesOn) }) : '';
  });
  protected readonly room = computed(() => {
    const count = this.draft().motivation.trim().length;
    const missing = shortestMotivation - count;
    return missing > 0 ? this.t.count('write.missing', missing) : this.t('write.length', { count, limit: longestMotivation });
  });
  protected readonly answers = computed(() => [
    { label: this.t('page.region'), value: this.application()?.regionName ?? '' },
    { label: this.t('page.round'), value: this.application()?.roundName ?? '' },
    { label: this.t('page.expected'), value: String(this.draft().expectedInitiatives ?? this.t('write.notGiven')) },
  ]);
  protected readonly whyNot = computed(() => {
    const application = this.application();
    const round = this.round();
    return application && round
      ? reasonsNotToSubmit({ ...application, motivation: this.draft().motivation }, round, this.today()).map((problem) =>
          say(problem, this.language()),
        )
      : [];
  });
  protected readonly submitting = signal(false);
  protected readonly refusals = signal<readonly string[]>([]);

  constructor() {
    effect(() => {
      const application = this.read.hasValue() ? this.read.value() : null;
      if (application) untracked(() => this.begin(application));
    });
  }

  unsaved(): boolean {
    return this.keeping.standing() !== 'saved';
  }

  protected keepMine(other: ApplicationView): void {
    this.application.set(other);
    this.other.set(null);
    void this.keeping.flush();
  }

  protected takeOther(other: ApplicationView): void {
    this.other.set(null);
    this.begin(other);
  }

  protected async submit(): Promise<void> {
    this.submitting.set(true);
    this.refusals.set([]);
    try {
      if (await this.keeping.flush()) await this.handIn();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusals.set(error.sentences);
    } finally {
      this.submitting.set(false);
    }
  }

  private async handIn(): Promise<void> {
    const application = this.application();
    if (!application) return;
    await this.api.submit(application);
    this.toasts.say(this.t('write.submitted'));
    await this.router.navigate(['/applications', application.id]);
  }

  private begin(application: ApplicationView): void {
    this.application.set(application);
    const draft = draftOf(application);
    this.form.reset(draft);
    this.keeping.begin(draft);
  }

  private async save(draft: Draft): Promise<void> {
    const application = this.application();
    if (!application) return;
    try {
      this.application.set(await this.api.edit(application, EditApplication.parse(draft)));
      this.savedAt.set(this.dates.timeOf(this.now()));
    } catch (error) {
      if (error instanceof ProblemError && error.has('VERSION_STALE')) this.other.set(await this.api.again(application.id));
      throw error;
    }
  }
}

interface Draft {
  motivation: string;
  expectedInitiatives: number | null;
}

const draftOf = (application: ApplicationView | null): Draft => ({
  motivation: application?.motivation ?? '',
  expectedInitiatives: application?.expectedInitiatives ?? null,
});
