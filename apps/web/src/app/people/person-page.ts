import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PersonView, RoleAssignmentView } from '@kaskade/shared/identity';
import type { PersonId } from '@kaskade/shared/kernel';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { type Fact, Facts } from '../ui/facts';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import { EndRoleDialog } from './end-role-dialog';
import { PeopleApi } from './people-api';
import { peopleTexts } from './people-texts';
import { PeopleWords } from './people-words';
import { RoleDialog } from './role-dialog';

/** One person and the roles held now, before and later. */
@Component({
  selector: 'app-person-page',
  imports: [RouterLink, PageHeader, Await, Badge, Button, Card, EmptyState, Facts, RoleDialog, EndRoleDialog],
  template: `
    <div class="page">
      <ui-await [of]="read" [rows]="6" />
      @if (person(); as person) {
        <ui-page-header [heading]="words.name(person)" [crumbs]="crumbs()">
          @if (person.demo) {
            <ui-badge meta tone="warning" icon="flag">{{ t('list.demo') }}</ui-badge>
          }
          @if (mayAssign()) {
            <ui-button actions variant="primary" (pressed)="giving.set(true)">{{ t('page.giveRole') }}</ui-button>
          }
        </ui-page-header>

        <div class="split">
          <section class="stack" aria-labelledby="roles">
            <h2 id="roles">{{ t('page.roles') }}</h2>
            @for (held of person.roles; track held.id) {
              <article class="role" [class.over]="isOver(held)">
                <div class="stack tight">
                  <h3>{{ words.role(held.role) }}</h3>
                  @if (held.regionId) {
                    <a [routerLink]="['/regions', held.regionId]">{{ held.regionName }}</a>
                  }
                  @if (held.initiativeId) {
                    <span>{{ held.initiativeName }}</span>
                  }
                  <p class="muted small numbers">{{ periodOf(held) }}</p>
                </div>
                @if (isOver(held)) {
                  <ui-badge>{{ t('page.over') }}</ui-badge>
                } @else if (mayAssign()) {
                  <ui-button (pressed)="ending.set(held)"
                    >{{ t('page.endRole') }}<span class="visually-hidden">: {{ words.held(held) }}</span></ui-button
                  >
                }
              </article>
            } @empty {
              <ui-empty-state [heading]="t('page.noRoles')">{{ t('page.noRolesText') }}</ui-empty-state>
            }
          </section>
          <ui-card [heading]="t('page.facts')"><ui-facts [facts]="facts()" /></ui-card>
        </div>

        @if (mayAssign()) {
          <app-role-dialog [open]="giving()" [person]="person" (closed)="giving.set(false)" (given)="given($event)" />
          <app-end-role-dialog [role]="ending()" [lead]="endLead()" (closed)="ending.set(null)" (roleEnded)="ended($event)" />
        }
      }
    </div>
  `,
  styles: `
    .role {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
      padding: var(--space-4) var(--space-5);
      border: 1px solid var(--colour-line);
      border-radius: var(--radius-large);
      background: var(--colour-surface);
    }
    .over {
      background: transparent;
    }
  `,
})
export class PersonPage {
  readonly id = input.required<PersonId>();

  protected readonly t = texts(peopleTexts);
  protected readonly words = inject(PeopleWords);
  private readonly api = inject(PeopleApi);
  private readonly dates = inject(Dates);
  private readonly today = inject(Today);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);

  protected readonly read = this.api.person(this.id);
  protected readonly person = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly crumbs = computed(() => [{ label: this.t('list.title'), link: '/people' }]);
  protected readonly mayAssign = computed(() => this.session.may('role.assign'));
  protected readonly facts = computed(() => {
    const person = this.person();
    return person ? this.factsOf(person) : [];
  });

  protected readonly giving = signal(false);
  protected readonly ending = signal<RoleAssignmentView | null>(null);
  protected readonly endLead = computed(() => {
    const held = this.ending();
    const person = this.person();
    return held && person ? this.t('end.lead', { name: this.words.name(person), role: this.words.held(held) }) : '';
  });

  protected isOver({ validUntil }: RoleAssignmentView): boolean {
    return validUntil !== null && validUntil < this.today();
  }

  protected periodOf({ validFrom, validUntil }: RoleAssignmentView): string {
    const from = this.dates.day(validFrom);
    return validUntil ? this.t('page.fromTo', { from, until: this.dates.day(validUntil) }) : this.t('page.since', { from });
  }

  protected given(person: PersonView): void {
    this.giving.set(false);
    this.person.set(person);
    this.toasts.say(this.t('role.given'));
  }

  /** A role that ended at once can be given back; one that began today or ends later cannot overlap itself. */
  protected ended(person: PersonView): void {
    const before = this.ending();
    this.ending.set(null);
    this.person.set(person);
    const after = person.roles.find(({ id }) => id === before?.id);
    this.toasts.say(this.t('end.done'), before && after && this.isOver(after) ? () => this.giveBack(before) : null);
  }

  private async giveBack({ role, regionId, initiativeId }: RoleAssignmentView): Promise<void> {
    const scope = { ...(regionId ? { regionId } : {}), ...(initiativeId ? { initiativeId } : {}) };
    this.person.set(await this.api.assign(this.id(), { role, ...scope }));
    this.toasts.say(this.t('role.given'));
  }

  private factsOf({ email, language, invitedAt, lastSignInAt }: PersonView): Fact[] {
    return [
      ...(email ? [{ label: this.t('list.email'), value: email, href: `mailto:${email}` }] : []),
      { label: this.t('page.language'), value: this.t(language === 'de' ? 'invite.german' : 'invite.english') },
      ...(invitedAt ? [{ label: this.t('page.invited'), value: this.dates.instant(invitedAt) }] : []),
      { label: this.t('list.lastSignIn'), value: lastSignInAt ? this.dates.instant(lastSignInAt) : this.t('page.neverSignedIn') },
    ];
  }
}
