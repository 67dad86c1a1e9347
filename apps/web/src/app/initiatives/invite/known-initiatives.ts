import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { InitiativeSummary, InvitationState } from '@kaskade/shared/initiatives';
import { texts } from '../../platform/language/texts';
import { Await } from '../../ui/await';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { SearchField } from '../../ui/search-field';
import { InitiativesApi } from '../initiatives-api';
import { InvitationLooks } from '../invitation-looks';
import { inviteTexts } from './invite-texts';

/** The initiatives of a region to be ticked. Who is invited already is shown with its state and cannot be ticked again. */
@Component({
  selector: 'app-known-initiatives',
  imports: [Await, Badge, Button, CheckboxField, SearchField],
  template: `
    <ui-search-field [label]="t('known.search')" [value]="q()" (valueChange)="q.set($event)" />
    <ui-await [of]="list" [rows]="5" />
    @if (list.hasValue()) {
      <ul class="plain-list">
        @for (initiative of list.items(); track initiative.id) {
          <li>
            @if (invited().get(initiative.id); as state) {
              <span class="there">
                <span>{{ initiative.name }}</span>
                <span class="muted small">{{ initiative.place }}</span>
                <span class="small">
                  {{ t('known.invitedAlready') }}
                  <ui-badge [tone]="looks.tone(state)">{{ looks.state(state) }}</ui-badge>
                </span>
              </span>
            } @else {
              <ui-checkbox-field
                [label]="initiative.name"
                [hint]="detailOf(initiative)"
                [checked]="chosen().has(initiative.id)"
                (checkedChange)="toggled.emit(initiative)"
              />
            }
          </li>
        } @empty {
          <li class="muted">{{ q() ? t('known.nothingFound') : t('known.empty') }}</li>
        }
      </ul>
      @if (list.hasMore()) {
        <ui-button [busy]="list.loadingMore()" (pressed)="list.more()">{{ t('known.more') }}</ui-button>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      min-width: 0;
    }
    ui-search-field {
      max-width: 28rem;
    }
    ul {
      display: grid;
      gap: var(--space-2) var(--space-5);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    }
    li {
      padding-block: var(--space-2);
    }
    .there {
      display: grid;
      gap: var(--space-1);
      margin-left: 2.25rem;
    }
  `,
})
export class KnownInitiatives {
  readonly regionId = input.required<string>();
  readonly invited = input.required<ReadonlyMap<string, InvitationState>>();
  readonly chosen = input.required<ReadonlySet<string>>();
  readonly toggled = output<InitiativeSummary>();

  protected readonly t = texts(inviteTexts);
  protected readonly looks = inject(InvitationLooks);

  protected readonly q = signal('');
  private readonly filters = computed(() => ({ q: this.q(), regionId: this.regionId() }));
  protected readonly list = inject(InitiativesApi).list(this.filters);

  protected detailOf({ place, contact }: InitiativeSummary): string {
    if (!contact?.email) return `${place}. ${this.t('known.noAddress')}`;
    return `${place} · ${contact.givenName} ${contact.familyName}`;
  }
}
