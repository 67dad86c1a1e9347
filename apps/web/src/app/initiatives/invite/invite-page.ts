import { Component, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type InitiativeSummary, reasonsNotToInvite } from '@kaskade/shared/initiatives';
import { InitiativeId, LocalDate } from '@kaskade/shared/kernel';
import { say } from '@kaskade/shared/problems';
import { reasonsAgainstRound } from '@kaskade/shared/workshops';
import { urlParam } from '../../platform/browser/url-param';
import { CurrentLanguage } from '../../platform/language/current-language';
import { texts } from '../../platform/language/texts';
import { Today } from '../../platform/time/clock';
import { SessionStore } from '../../shell/session-store';
import { Await } from '../../ui/await';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { DateField } from '../../ui/forms/date-field';
import { SelectField } from '../../ui/forms/select-field';
import { TextAreaField } from '../../ui/forms/text-area-field';
import { LinkButton } from '../../ui/link-button';
import { PageHeader } from '../../ui/page-header';
import { Toasts } from '../../ui/toasts';
import type { MayBeUnsaved } from '../../ui/unsaved-changes';
import { InitiativesApi } from '../initiatives-api';
import { type Chosen, chosenKnown } from './chosen';
import { InvitationSender } from './invitation-sender';
import { InvitationsApi } from './invitations-api';
import { inviteTexts } from './invite-texts';
import { KnownInitiatives } from './known-initiatives';
import { LetterPreview } from './letter-preview';
import { NewInitiativeForm } from './new-initiative-form';

/** Invites several initiatives to one sequence in one go: whom, with which words, and what the mail looks like. */
@Component({
  selector: 'app-invite-page',
  imports: [
    RouterLink,
    PageHeader,
    Await,
    Banner,
    Button,
    Card,
    EmptyState,
    DateField,
    SelectField,
    TextAreaField,
    LinkButton,
    KnownInitiatives,
    NewInitiativeForm,
    LetterPreview,
  ],
  providers: [InvitationSender],
  templateUrl: './invite-page.html',
  styles: `
    .one {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-2);
      align-items: center;
    }
    @media (min-width: 64rem) {
      .aside {
        position: sticky;
        top: var(--space-5);
      }
    }
  `,
})
export class InvitePage implements MayBeUnsaved {
  protected readonly t = texts(inviteTexts);
  private readonly api = inject(InvitationsApi);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly today = inject(Today);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly param = urlParam('sequence');
  private readonly region = urlParam('region');
  private readonly asked = urlParam('initiative');

  protected readonly sequenceList = this.api.sequences(() => this.region());
  protected readonly sequences = computed(() =>
    (this.sequenceList.hasValue() ? this.sequenceList.value().items : [])
      .filter(({ regionId }) => this.session.may('initiative.invite', { regionId }))
      .map(({ id, regionName, roundName }) => ({ value: id, label: `${regionName} · ${roundName}` })),
  );
  /** The only one is chosen by itself. */
  protected readonly sequenceId = computed(() => this.param() || (this.sequences().length === 1 ? (this.sequences()[0]?.value ?? '') : ''));
  protected readonly sequence = this.api.sequence(this.sequenceId);
  private readonly invitations = this.api.ofSequence(this.sequenceId);
  protected readonly invited = computed(
    () => new Map((this.invitations.hasValue() ? this.invitations.value().items : []).map((one) => [String(one.initiativeId), one.state])),
  );

  protected readonly crumbs = computed(() => [{ label: this.t('page.crumb'), link: '/initiatives' }]);
  protected readonly kicker = computed(() =>
    this.sequence.hasValue() ? `${this.sequence.value().regionName} · ${this.sequence.value().roundName}` : '',
  );

  protected readonly chosen = signal<readonly Chosen[]>([]);
  protected readonly chosenIds = computed(() => new Set(this.chosen().map(({ key }) => key)));
  protected readonly message = signal('');
  protected readonly answerBy = signal('');
  protected readonly deadline = computed(() => {
    const parsed = LocalDate.safeParse(this.answerBy());
    return parsed.success ? parsed.data : null;
  });
  protected readonly sender = inject(InvitationSender);
  private readonly fresh = viewChild(NewInitiativeForm);

  protected readonly unplanned = computed(() => this.planned() === 0);
  protected readonly whyNot = computed((): readonly string[] => {
    if (!this.sequence.hasValue()) return [];
    const facts = { invitedAlready: false, plannedWorkshops: this.planned(), answerBy: this.deadline() };
    const problems = [...reasonsAgainstRound(this.sequence.value().roundState), ...reasonsNotToInvite(facts, this.today())];
    const reasons = problems.map((problem) => say(problem, this.language()));
    return this.chosen().length === 0 ? [...reasons, this.t('send.nobody')] : reasons;
  });

  constructor() {
    const api = inject(InitiativesApi);
    effect(() => {
      const asked = InitiativeId.safeParse(this.asked());
      if (asked.success) untracked(() => void api.again(asked.data).then((initiative) => this.add(chosenKnown(initiative))));
    });
  }

  unsaved(): boolean {
    return this.chosen().length > 0 || this.message().trim() !== '' || this.fresh()?.unsaved() === true;
  }

  protected toggle(initiative: InitiativeSummary): void {
    if (this.chosenIds().has(initiative.id)) this.remove(initiative.id);
    else this.add(chosenKnown(initiative));
  }

  protected add(one: Chosen): void {
    this.chosen.update((chosen) => [...chosen.filter(({ key }) => key !== one.key), one]);
  }

  protected remove(gone: string): void {
    this.chosen.update((chosen) => chosen.filter(({ key }) => key !== gone));
  }

  /** Who could not be invited stays on the list; whoever was invited already is no error. */
  protected async send(): Promise<void> {
    const message = this.message().trim();
    const words = { ...(message ? { message } : {}), ...(this.answerBy() ? { answerBy: this.answerBy() } : {}) };
    const { sent, already, failed } = await this.sender.send(this.sequenceId(), this.chosen(), words);
    this.chosen.set(failed.map(({ one }) => one));
    this.invitations.reload();
    const sentences = [
      ...(sent > 0 ? [this.t.count('send.done', sent)] : []),
      ...(already > 0 ? [this.t.count('send.already', already)] : []),
    ];
    if (sentences.length > 0) this.toasts.say(sentences.join(' '));
    if (failed.length > 0) return;
    this.message.set('');
    await this.router.navigate(['/initiatives'], { queryParams: { sequence: this.sequenceId() } });
  }

  private planned(): number {
    return this.sequence.hasValue() ? this.sequence.value().workshops.filter(({ state }) => state !== 'cancelled').length : 0;
  }
}
