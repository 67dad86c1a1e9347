import { afterNextRender, Component, computed, DOCUMENT, inject, Injector, input, signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { InvitationByLink } from '@kaskade/shared/initiatives';
import { urlParam } from '../../platform/browser/url-param';
import { ProblemError } from '../../platform/http/problem-error';
import { texts } from '../../platform/language/texts';
import { Await } from '../../ui/await';
import { PageHeader } from '../../ui/page-header';
import type { MayBeUnsaved } from '../../ui/unsaved-changes';
import { AnswerApi } from './answer-api';
import { AnswerCheck } from './answer-check';
import { AnswerDraft } from './answer-draft';
import { AnswerOffers } from './answer-offers';
import { AnswerPeople } from './answer-people';
import { AnswerQuestion } from './answer-question';
import { AnswerReason } from './answer-reason';
import { AnswerStanding } from './answer-standing';
import { answerTexts } from './answer-texts';

const steps = ['people', 'offers', 'check'] as const;

/** Answering an invitation by the link of its letter: one question per page, and the browser's way back leads one page back. */
@Component({
  selector: 'app-answer-page',
  imports: [Await, PageHeader, AnswerQuestion, AnswerPeople, AnswerOffers, AnswerReason, AnswerCheck, AnswerStanding],
  providers: [AnswerDraft],
  templateUrl: './answer-page.html',
})
export class AnswerPage implements MayBeUnsaved {
  readonly token = input.required<string>();

  protected readonly t = texts(answerTexts);
  private readonly draft = inject(AnswerDraft);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);

  protected readonly invitation = inject(AnswerApi).invitation(this.token);
  protected readonly unknown = computed(() => {
    const error = this.invitation.error();
    return error instanceof ProblemError && [404, 422].includes(error.status);
  });
  private readonly reconsidered = signal(false);
  private readonly param = urlParam('step');
  /** Whoever comes back to a later page with nothing said yet begins at the question. */
  protected readonly step = computed(() => (this.draft.question().answer === '' ? '' : this.param()));
  protected readonly asks = computed(() => {
    if (!this.invitation.hasValue()) return false;
    const { state, answerable } = this.invitation.value();
    return answerable && (state === 'invited' || this.reconsidered());
  });
  protected readonly place = computed(() => {
    const at = steps.findIndex((step) => step === this.step());
    return at < 0 ? '' : this.t('step', { at: at + 2, of: steps.length + 1 });
  });

  unsaved(): boolean {
    return this.asks() && this.draft.begun();
  }

  protected said(answer: string): void {
    void this.go(answer === 'accept' ? 'people' : 'reason');
  }

  protected reconsider(): void {
    this.reconsidered.set(true);
    this.draft.question.set({ answer: 'accept' });
    void this.go('people');
  }

  protected answered(after: InvitationByLink): void {
    this.reconsidered.set(false);
    this.draft.clear();
    this.invitation.set(after);
    void this.go('');
  }

  /** A page of its own in the browser's history, with its heading in focus. */
  protected async go(step: string): Promise<void> {
    await this.router.navigate([], { relativeTo: this.route, queryParams: { step: step || null } });
    afterNextRender(() => this.document.querySelector<HTMLElement>('main h1')?.focus(), { injector: this.injector });
  }
}
