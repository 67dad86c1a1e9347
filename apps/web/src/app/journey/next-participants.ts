import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { JourneyStep } from '@kaskade/shared/progress';
import type { RegistrationView } from '@kaskade/shared/registration';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { JourneyApi } from './journey-api';
import { journeyTexts } from './journey-texts';

/** Who of an initiative comes to the next workshop, and who else belongs to its team. */
@Component({
  selector: 'app-next-participants',
  imports: [RouterLink, Await, Card, LinkButton],
  template: `
    <ui-card [heading]="t(own() ? 'company.title' : 'company.titleOther')">
      @if (ahead(); as workshop) {
        <p class="muted small">{{ nextLine() }}</p>
        <ui-await [of]="registrations" [rows]="2" />
        @if (registrations.hasValue()) {
          <ul class="plain-list stack tight">
            @for (person of coming(); track person.id) {
              <li>
                <strong>{{ person.givenName }} {{ person.familyName }}</strong>
                <span class="muted small">{{ standingOf(person) }}</span>
              </li>
            } @empty {
              <li>{{ t('company.nobody') }}</li>
            }
          </ul>
        }
        @if (takingPart()) {
          <div class="cluster">
            <a uiButton variant="quiet" [routerLink]="['/workshops', workshop.workshopId]">{{ t('company.toWorkshop') }}</a>
          </div>
        }
      } @else {
        <p class="muted">{{ t('company.noneAhead') }}</p>
      }
    </ui-card>
    <ui-card [heading]="t('company.team')">
      <ui-await [of]="team" [rows]="2" />
      @if (team.hasValue()) {
        <ul class="plain-list stack tight">
          @for (person of team.value().items; track person.id) {
            <li>{{ person.givenName }} {{ person.familyName }}</li>
          } @empty {
            <li class="muted">{{ t('company.noTeam') }}</li>
          }
        </ul>
      }
      <div class="cluster">
        <a uiButton variant="quiet" [routerLink]="['/initiatives', initiativeId()]">{{ t('company.toTeam') }}</a>
      </div>
    </ui-card>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      align-content: start;
      min-width: 0;
    }
    li {
      display: grid;
    }
  `,
})
export class NextParticipants {
  readonly initiativeId = input.required<string>();
  /** Whether the reader belongs to the initiative. */
  readonly own = input.required<boolean>();
  /** Whether the initiative takes part in the sequence and can register people. */
  readonly takingPart = input.required<boolean>();
  /** The next workshop, or null where none is ahead. */
  readonly ahead = input.required<JourneyStep | null>();

  protected readonly t = texts(journeyTexts);
  private readonly api = inject(JourneyApi);
  private readonly dates = inject(Dates);

  protected readonly team = this.api.team(this.initiativeId);
  protected readonly registrations = this.api.registrations(() => this.ahead()?.workshopId ?? '');
  protected readonly coming = computed(() =>
    (this.registrations.hasValue() ? this.registrations.value().items : []).filter(
      ({ initiativeId, state }) => initiativeId === this.initiativeId() && state !== 'cancelled',
    ),
  );
  protected readonly nextLine = computed(() => {
    const step = this.ahead();
    return step?.date ? this.t('company.next', { position: step.position ?? '', day: this.dates.day(step.date) }) : '';
  });

  protected standingOf({ placeInLine }: RegistrationView): string {
    return placeInLine === null ? this.t('company.seated') : this.t('company.waiting', { place: placeInLine });
  }
}
