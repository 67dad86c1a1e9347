import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { fewestAnswers, reasonsNotToReleaseFeedback } from '@kaskade/shared/feedback';
import { inLanguage, type WorkshopId } from '@kaskade/shared/kernel';
import { say } from '@kaskade/shared/problems';
import { liveChange } from '../platform/http/live';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card, Figure } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import { WorkshopsApi } from '../workshops/workshops-api';
import { FeedbackApi } from './feedback-api';
import { feedbackTexts } from './feedback-texts';
import { FeedbackResults } from './results';

/** The feedback on a workshop: asking for it, how many have answered, and what they said. */
@Component({
  selector: 'app-workshop-feedback-page',
  imports: [PageHeader, Await, Banner, Button, Card, Figure, EmptyState, FeedbackResults],
  templateUrl: './workshop-feedback-page.html',
})
export class WorkshopFeedbackPage {
  readonly workshopId = input.required<WorkshopId>();

  protected readonly t = texts(feedbackTexts);
  private readonly api = inject(FeedbackApi);
  private readonly dates = inject(Dates);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  private readonly workshops = inject(WorkshopsApi);
  protected readonly read = this.workshops.feedback(this.workshopId);
  protected readonly workshop = this.workshops.workshop(this.workshopId);
  private readonly change = liveChange(() => `workshop:${this.workshopId()}`);
  protected readonly busy = signal(false);
  protected readonly refusals = signal<readonly string[]>([]);

  protected readonly feedback = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly mayRelease = computed(() => {
    const feedback = this.feedback();
    return feedback !== null && feedback.releasedAt === null && this.session.may('workshop.run', { regionId: feedback.regionId });
  });
  protected readonly whyNotRelease = computed(() => {
    const feedback = this.feedback();
    if (feedback === null || !this.workshop.hasValue()) return [];
    const facts = { state: this.workshop.value().state, released: feedback.releasedAt !== null, reachable: feedback.reachable };
    return reasonsNotToReleaseFeedback(facts).map((problem) => say(problem, this.language()));
  });
  protected readonly heading = computed(() => (this.workshop.hasValue() ? inLanguage(this.workshop.value().title, this.language()) : ''));
  protected readonly crumbs = computed(() => [
    { label: this.t('results.workshops'), link: '/workshops' },
    ...(this.heading() ? [{ label: this.heading(), link: ['/workshops', this.workshopId()] }] : []),
  ]);
  protected readonly when = computed(() => (this.workshop.hasValue() ? this.dates.when(this.workshop.value()) : ''));
  protected readonly until = computed(() => {
    const feedback = this.feedback();
    if (!feedback?.openUntil) return '';
    return this.t(feedback.open ? 'results.until' : 'results.closed', { day: this.dates.day(feedback.openUntil) });
  });
  protected readonly stillMissing = computed(() => fewestAnswers - (this.feedback()?.answered ?? 0));

  constructor() {
    effect(() => {
      if (this.change()) untracked(() => this.read.reload());
    });
  }

  protected async release(): Promise<void> {
    this.busy.set(true);
    this.refusals.set([]);
    try {
      const after = await this.api.release(this.workshopId());
      this.read.set(after);
      this.toasts.say(this.t.count('results.asked', after.asked));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusals.set(error.sentences);
      this.read.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
