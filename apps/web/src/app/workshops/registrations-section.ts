import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { say } from '@kaskade/shared/problems';
import {
  reasonsNotToCancelRegistration,
  reasonsNotToRegister,
  RegistrationState,
  type RegistrationView,
} from '@kaskade/shared/registration';
import type { WorkshopView } from '@kaskade/shared/workshops';
import { urlParam } from '../platform/browser/url-param';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Now } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { ArrivalFocus } from '../ui/arrival-focus';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { FilterChips } from '../ui/filter-chips';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { Toasts } from '../ui/toasts';
import { attempts } from './attempts';
import { keptView } from './kept-view';
import { RegisterDialog } from './register-dialog';
import { RegistrationsApi } from './registrations-api';
import { WorkshopWords } from './workshop-words';
import { WorkshopsApi } from './workshops-api';
import { workshopsTexts } from './workshops-texts';

/** Who is registered for a workshop and who stands in line. Members of an initiative see and change the rows of their own people. */
@Component({
  selector: 'app-registrations-section',
  imports: [Await, Badge, Banner, Button, EmptyState, ExportLink, FilterChips, SearchField, Table, Cell, RegisterDialog],
  templateUrl: './registrations-section.html',
})
export class RegistrationsSection {
  readonly workshop = input.required<WorkshopView>();
  /** Seats have changed: the workshop should be read again. */
  readonly changed = output<void>();

  protected readonly t = texts(workshopsTexts);
  protected readonly words = inject(WorkshopWords);
  private readonly api = inject(RegistrationsApi);
  private readonly dates = inject(Dates);
  private readonly now = inject(Now);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly focus = inject(ArrivalFocus);
  private readonly language = inject(CurrentLanguage).language;

  private readonly id = computed(() => this.workshop().id);
  protected readonly read = this.api.ofWorkshop(this.id);
  private readonly change = inject(WorkshopsApi).changes(this.id);
  protected readonly q = urlParam('q');
  protected readonly state = urlParam('state');
  protected readonly list = keptView(
    () => (this.read.hasValue() ? this.read.value() : null),
    ({ workshopId }) => workshopId === this.id(),
  );

  protected readonly rows = computed(() =>
    (this.list()?.items ?? []).filter(
      (row) => (this.state() === '' || row.state === this.state()) && searchedIn(row).includes(this.q().trim().toLowerCase()),
    ),
  );
  protected readonly filtered = computed(() => this.q() !== '' || this.state() !== '');
  protected readonly isOwnOnly = computed(() => !this.session.may('attendance.read', { regionId: this.workshop().regionId }));
  protected readonly mayRegister = computed(
    () => this.session.may('registration.register', { regionId: this.workshop().regionId }) || this.isMember(),
  );
  private readonly isMember = computed(() => this.isOwnOnly() && this.session.may('registration.register'));
  /** What stands against everybody, whichever initiative they are of. */
  protected readonly whyNotRegister = computed(() =>
    reasonsNotToRegister(
      { workshop: this.workshop(), registeredAlready: false, invitation: 'active', workshops: [], admission: null },
      this.now(),
    ).map((problem) => say(problem, this.language())),
  );
  protected readonly states = computed(() =>
    RegistrationState.options.map((state) => ({
      value: state,
      label: this.words.registration(state),
      detail: String(this.list()?.items.filter((row) => row.state === state).length ?? 0),
    })),
  );
  protected readonly columns = computed((): Column<RegistrationView>[] => [
    { key: 'name', label: this.t('registrations.name') },
    { key: 'standing', label: this.t('registrations.standing') },
    ...(this.mayRegister() && this.workshop().state === 'published' ? [{ key: 'act', label: this.t('registrations.cancel') }] : []),
  ]);
  protected readonly registering = signal(false);
  protected readonly tries = attempts(() => {
    this.refresh();
    return this.t('page.changed');
  });

  constructor() {
    effect(() => {
      if (this.change()) untracked(() => this.read.reload());
    });
  }

  protected mayCancel(row: RegistrationView): boolean {
    const permitted = this.session.may('registration.register', { regionId: row.regionId, initiativeId: row.initiativeId });
    return permitted && reasonsNotToCancelRegistration({ ...row, attended: false, workshop: this.workshop() }, this.now()).length === 0;
  }

  protected nameOf({ givenName, familyName }: RegistrationView): string {
    return `${givenName} ${familyName}`;
  }

  protected standingOf({ state, placeInLine }: RegistrationView): string {
    return placeInLine === null ? this.words.registration(state) : this.t('registrations.waitingPlace', { place: placeInLine });
  }

  protected sinceOf({ registeredAt }: RegistrationView): string {
    return this.t('registrations.since', { at: this.dates.shortInstant(registeredAt) });
  }

  protected clear(): void {
    this.q.set('');
    this.state.set('');
  }

  protected registered(sentence: string): void {
    this.registering.set(false);
    this.toasts.say(sentence);
    this.refresh();
  }

  protected refresh(): void {
    this.read.reload();
    this.changed.emit();
  }

  protected cancel(row: RegistrationView): Promise<void> {
    this.focus.keep();
    return this.tries.run(row.id, async () => {
      const before = this.list()?.items ?? [];
      await this.api.cancel(row);
      const after = await this.api.again(this.workshop().id);
      this.list.set(after);
      this.changed.emit();
      this.toasts.say(this.sentenceFor(row, movedUp(before, after.items)), () => this.takeBack(row));
    });
  }

  /** Registers again. Where the seat has been passed on meanwhile, that is a place in line, and says so (rule D11). */
  private takeBack(row: RegistrationView): Promise<void> {
    return this.tries.run(row.id, async () => {
      const { participantId, admitReason } = row;
      const again = await this.api.register(this.workshop().id, { participantId, ...(admitReason ? { admitReason } : {}) });
      this.refresh();
      const name = this.nameOf(row);
      const { placeInLine: place } = again;
      this.toasts.say(place === null ? this.t('registrations.back', { name }) : this.t('registrations.backInLine', { name, place }));
    });
  }

  private sentenceFor(row: RegistrationView, next: readonly RegistrationView[]): string {
    const name = this.nameOf(row);
    if (next.length === 0) return this.t('registrations.cancelled', { name });
    return this.t('registrations.movedUp', { name, next: next.map((one) => this.nameOf(one)).join(', ') });
  }
}

const searchedIn = ({ givenName, familyName, initiativeName, email }: RegistrationView): string =>
  `${givenName} ${familyName} ${initiativeName} ${email ?? ''}`.toLowerCase();

/** Who stood in line before and has a seat now. */
const movedUp = (before: readonly RegistrationView[], after: readonly RegistrationView[]): RegistrationView[] =>
  after.filter((row) => row.state === 'registered' && before.some(({ id, state }) => id === row.id && state === 'waiting'));
