import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InvitationState, type InvitationView, reasonsNotToDropOut, reasonsNotToRemind } from '@kaskade/shared/initiatives';
import { say } from '@kaskade/shared/problems';
import { localDateOf } from '@kaskade/shared/time';
import { urlParam } from '../../platform/browser/url-param';
import { CurrentLanguage } from '../../platform/language/current-language';
import { Dates } from '../../platform/language/dates';
import { texts } from '../../platform/language/texts';
import { Today } from '../../platform/time/clock';
import { SessionStore } from '../../shell/session-store';
import { Await } from '../../ui/await';
import { Badge } from '../../ui/badge';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ExportLink } from '../../ui/export-link';
import { FilterChips } from '../../ui/filter-chips';
import { LinkButton } from '../../ui/link-button';
import { SearchField } from '../../ui/search-field';
import { Cell, type Column, Table } from '../../ui/table';
import { Toasts } from '../../ui/toasts';
import { InvitationLooks } from '../invitation-looks';
import { attempt } from './attempt';
import { DropOutDialog } from './drop-out-dialog';
import { InvitationsApi } from './invitations-api';
import { inviteTexts } from './invite-texts';
import { RemindDialog } from './remind-dialog';

/** Who is invited to a sequence, who has answered, and who still needs a reminder. */
@Component({
  selector: 'app-invitation-list',
  imports: [
    RouterLink,
    Await,
    Badge,
    Banner,
    Button,
    EmptyState,
    ExportLink,
    FilterChips,
    LinkButton,
    SearchField,
    Table,
    Cell,
    RemindDialog,
    DropOutDialog,
  ],
  templateUrl: './invitation-list.html',
  styleUrl: './invitation-list.css',
})
export class InvitationList {
  readonly sequenceId = input.required<string>();

  protected readonly t = texts(inviteTexts);
  protected readonly looks = inject(InvitationLooks);
  private readonly api = inject(InvitationsApi);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly today = inject(Today);
  private readonly dates = inject(Dates);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly q = urlParam('q');
  protected readonly state = urlParam('state');
  protected readonly sequence = this.api.sequence(this.sequenceId);
  protected readonly list = this.api.ofSequence(this.sequenceId);

  protected readonly all = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly shown = computed(() => {
    const wanted = this.q().toLowerCase().trim();
    return this.all().filter(
      ({ initiativeName, initiativePlace, contactName, state }) =>
        (this.state() === '' || state === this.state()) &&
        `${initiativeName} ${initiativePlace} ${contactName ?? ''}`.toLowerCase().includes(wanted),
    );
  });
  protected readonly states = computed(() =>
    InvitationState.options
      .map((state) => ({ state, count: this.all().filter((invitation) => invitation.state === state).length }))
      .filter(({ state, count }) => count > 0 || state === this.state())
      .map(({ state, count }) => ({ value: state, label: this.looks.state(state), detail: String(count) })),
  );
  protected readonly mayInvite = computed(
    () => this.sequence.hasValue() && this.session.may('initiative.invite', { regionId: this.sequence.value().regionId }),
  );
  /** Those whom a reminder may reach today. */
  protected readonly open = computed(() => this.all().filter((invitation) => this.whyNotRemind(invitation).length === 0));
  protected readonly reminding = signal(false);
  protected readonly leaving = signal<InvitationView | null>(null);
  protected readonly refusals = signal<readonly string[]>([]);

  protected readonly columns = computed((): Column<InvitationView>[] => [
    { key: 'name', label: this.t('list.name') },
    { key: 'state', label: this.t('list.state') },
    { key: 'sent', label: this.t('list.sent') },
    { key: 'answered', label: this.t('list.answered') },
    ...(this.mayInvite() ? [{ key: 'action', label: this.t('list.action') }] : []),
  ]);

  protected dayOf(invitation: InvitationView): string {
    return this.dates.shortDay(localDateOf(invitation.invitedAt, this.zone()));
  }

  protected remindedOf({ remindedAt }: InvitationView): string {
    return remindedAt ? this.t('list.reminded', { on: this.dates.shortDay(localDateOf(remindedAt, this.zone())) }) : '';
  }

  protected leftOf({ droppingOut }: InvitationView): string {
    if (!droppingOut) return '';
    const { afterPosition: position, on, reason } = droppingOut;
    return this.t(position === 0 ? 'list.leftBefore' : 'list.left', { position, on: this.dates.shortDay(on), reason });
  }

  protected whyNotRemind(invitation: InvitationView): string[] {
    const remindedOn = invitation.remindedAt === null ? null : localDateOf(invitation.remindedAt, this.zone());
    return reasonsNotToRemind({ ...invitation, remindedOn }, this.today()).map((problem) => say(problem, this.language()));
  }

  protected mayLeave({ state }: InvitationView): boolean {
    return reasonsNotToDropOut(state, 0, 0).length === 0;
  }

  protected async remind(invitation: InvitationView): Promise<void> {
    const refused = await attempt(() => this.api.remind(invitation, {}));
    this.refusals.set(refused);
    if (refused.length === 0) this.toasts.say(this.t('remind.one', { name: invitation.initiativeName }));
    this.list.reload();
  }

  protected reminded({ sent, refused }: { sent: number; refused: readonly string[] }): void {
    this.reminding.set(false);
    this.refusals.set(refused);
    if (sent > 0) this.toasts.say(this.t.count('remind.done', sent));
    this.list.reload();
  }

  protected left(invitation: InvitationView): void {
    this.leaving.set(null);
    this.toasts.say(this.t('dropOut.done', { name: invitation.initiativeName }));
    this.list.reload();
  }

  protected answerOf({ answeredAt, answerBy }: InvitationView): string {
    if (answeredAt) return this.dates.shortDay(localDateOf(answeredAt, this.zone()));
    return answerBy ? this.t('list.until', { on: this.dates.shortDay(answerBy) }) : this.t('list.noDeadline');
  }

  private zone(): string {
    return this.sequence.hasValue() ? this.sequence.value().timeZone : 'Europe/Berlin';
  }
}
