import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { type ParticipantView, takesPart } from '@kaskade/shared/initiatives';
import { InitiativeId, type ParticipantId } from '@kaskade/shared/kernel';
import { RegisterPerson, type RegistrationList, type RegistrationView } from '@kaskade/shared/registration';
import type { WorkshopView } from '@kaskade/shared/workshops';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { CheckboxField } from '../ui/forms/checkbox-field';
import type { Choice } from '../ui/forms/choices';
import { ComboboxField } from '../ui/forms/combobox-field';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { SelectField } from '../ui/forms/select-field';
import { TextAreaField } from '../ui/forms/text-area-field';
import { TextField } from '../ui/forms/text-field';
import { RegistrationsApi } from './registrations-api';
import { seatsFor } from './seats-ahead';
import { workshopsTexts } from './workshops-texts';

const other = 'other';

/** Registers people of one initiative, and says before who gets a seat and who a place in line (rules D11, D12). */
@Component({
  selector: 'app-register-dialog',
  imports: [FormField, Dialog, Await, Banner, Button, CheckboxField, ComboboxField, ErrorSummary, SelectField, TextAreaField, TextField],
  templateUrl: './register-dialog.html',
})
export class RegisterDialog {
  readonly open = input.required<boolean>();
  readonly workshop = input.required<WorkshopView>();
  readonly registrations = input.required<RegistrationList>();
  readonly closed = output<void>();
  /** Somebody is registered, but not yet all. */
  readonly progressed = output<void>();
  /** All are registered; the sentence says how many got a seat. */
  readonly done = output<string>();

  protected readonly t = texts(workshopsTexts);
  private readonly api = inject(RegistrationsApi);
  private readonly session = inject(SessionStore);

  protected readonly chosen = signal('');
  protected readonly otherId = signal('');
  protected readonly picked = signal<readonly ParticipantId[]>([]);
  protected readonly adding = signal(false);
  protected readonly initiativeId = computed((): InitiativeId | undefined => {
    const parsed = InitiativeId.safeParse(this.chosen() === other ? this.otherId() : this.chosen());
    return parsed.success ? parsed.data : undefined;
  });

  protected readonly mayAdmit = computed(() => this.session.may('workshop.run', { regionId: this.workshop().regionId }));
  protected readonly isOther = computed(() => this.chosen() === other);
  private readonly invitationsRead = this.api.invitations(() => (this.open() ? this.workshop().sequenceId : undefined));
  private readonly boardRead = this.api.board(() => (this.open() && this.mayAdmit() ? this.workshop().id : undefined));
  protected readonly participantsRead = this.api.participants(this.initiativeId);

  private readonly invited = computed(() =>
    (this.invitationsRead.hasValue() ? this.invitationsRead.value().items : []).filter(({ initiativeId, regionId }) =>
      this.session.may('registration.register', { initiativeId, regionId }),
    ),
  );
  protected readonly choices = computed((): Choice[] => [
    ...this.invited().map(({ initiativeId, initiativeName, state }) => ({
      value: initiativeId,
      label: takesPart(state) ? initiativeName : `${initiativeName} – ${this.t('register.notAnswered')}`,
    })),
    ...(this.mayAdmit() ? [{ value: other, label: this.t('register.other') }] : []),
  ]);
  protected readonly people = computed(() => (this.participantsRead.hasValue() ? this.participantsRead.value().items : []));
  /** True where the coordinator must give a reason (rule D12). */
  protected readonly needsReason = computed(() => {
    const id = this.initiativeId();
    if (!this.mayAdmit() || id === undefined) return false;
    const invitation = this.invited().find(({ initiativeId }) => initiativeId === id);
    const onBoard = this.boardRead.hasValue() ? this.boardRead.value().initiatives.find((one) => one.id === id) : undefined;
    return !invitation || !takesPart(invitation.state) || onBoard?.expected === false;
  });
  protected readonly count = computed(() => this.picked().length + (this.adding() ? 1 : 0));
  protected readonly outlook = computed((): string[] => {
    const { seats, firstInLine, inLine } = seatsFor(this.count(), this.registrations());
    const until = firstInLine + inLine - 1;
    return [
      ...(seats > 0 ? [this.t.count('register.seated', seats)] : []),
      ...(inLine === 1 ? [this.t('register.lineOne', { from: firstInLine })] : []),
      ...(inLine > 1 ? [this.t('register.lineMany', { count: inLine, from: firstInLine, until })] : []),
    ];
  });
  protected readonly whyNot = computed((): string[] => {
    if (this.count() === 0) return [this.t('register.nobody')];
    return this.needsReason() && this.draft().admitReason.trim().length < 3 ? [this.t('register.admitMissing')] : [];
  });

  private readonly draft = signal(blank);
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: RegisterPerson,
    toMessage: ({ person, admitReason }) => ({
      ...(this.adding() ? { person, initiativeId: this.initiativeId() } : { participantId: this.picked()[0] }),
      ...(this.needsReason() ? { admitReason } : {}),
    }),
    send: (command) => this.register(command),
  });

  constructor() {
    effect(() => {
      const only = this.invited();
      const [first] = only;
      if (first && only.length === 1 && !this.mayAdmit()) untracked(() => this.choose(first.initiativeId));
    });
    effect(() => {
      if (this.participantsRead.hasValue() && this.people().length === 0) this.adding.set(true);
    });
  }

  protected readonly search = async (text: string): Promise<Choice[]> => {
    const found = await this.api.searchInitiatives(text, this.workshop().regionId);
    return found.map(({ id, name, place }) => ({ value: id, label: name, detail: place }));
  };

  protected choose(value: string): void {
    if (value === this.chosen()) return;
    this.chosen.set(value);
    this.picked.set([]);
    this.adding.set(false);
  }

  protected isRegistered({ id }: ParticipantView): boolean {
    return this.registrations().items.some(({ participantId, state }) => participantId === id && state !== 'cancelled');
  }

  protected labelOf(person: ParticipantView): string {
    const name = `${person.givenName} ${person.familyName}`;
    return this.isRegistered(person) ? `${name} (${this.t('register.already')})` : name;
  }

  protected pick({ id }: ParticipantView, checked: boolean): void {
    this.picked.update((known) => (checked ? [...known, id] : known.filter((one) => one !== id)));
  }

  /** One after the other; whoever is through is no longer picked when somebody else is refused. */
  private async register({ person, initiativeId, admitReason }: RegisterPerson): Promise<void> {
    const admission = admitReason === undefined ? {} : { admitReason };
    const registered: RegistrationView[] = [];
    try {
      for (const participantId of this.picked()) {
        registered.push(await this.api.register(this.workshop().id, { participantId, ...admission }));
        this.picked.update((known) => known.filter((one) => one !== participantId));
      }
      if (person) registered.push(await this.api.register(this.workshop().id, { person, initiativeId, ...admission }));
    } catch (error) {
      if (registered.length > 0) this.progressed.emit();
      throw error;
    }
    this.begin();
    this.done.emit(this.sentenceFor(registered));
  }

  private begin(): void {
    this.form.reset(blank);
    this.picked.set([]);
    this.adding.set(false);
    this.participantsRead.reload();
  }

  private sentenceFor(registered: readonly RegistrationView[]): string {
    const inLine = registered.filter(({ state }) => state === 'waiting').length;
    const all = this.t.count('register.done', registered.length);
    return inLine === 0 ? all : `${all} ${this.t.count('register.doneInLine', inLine)}`;
  }
}

const blank = { person: { givenName: '', familyName: '', email: '' }, admitReason: '' };
