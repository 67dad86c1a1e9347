import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { texts } from '../platform/language/texts';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { startTexts } from './start-texts';
import type { Step } from './step-card';
import { StepParts } from './step-parts';

/** The workshop of today, large enough for a phone in the hand: when, where, and the one button. */
@Component({
  selector: 'app-today-card',
  imports: [RouterLink, LinkButton, Icon],
  template: `
    <p class="kicker">{{ t('today.kicker') }}</p>
    <h3>{{ title() }}</h3>
    <ul class="plain-list">
      <li><ui-icon name="clock" />{{ hours() }}</li>
      <li><ui-icon name="pin" />{{ where() }}</li>
      <li class="numbers"><ui-icon name="users" />{{ people() }}</li>
    </ul>
    @if (step().kind === 'runWorkshop') {
      <a uiButton class="onto-deep" [routerLink]="['/workshops', step().workshopId, 'attendance']">{{ t('today.checkIn') }}</a>
    } @else {
      <a uiButton class="onto-deep" [routerLink]="['/workshops', step().workshopId]">{{ t('today.open') }}</a>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      padding: clamp(var(--space-5), 4vw, var(--space-6));
      border-radius: var(--radius-large);
      background: var(--colour-deep);
      color: var(--colour-on-deep);
    }
    .kicker {
      color: var(--colour-deep-light);
      font-weight: 650;
    }
    h3 {
      font-size: clamp(1.5rem, 1rem + 2.4vw, 2.25rem);
      line-height: var(--leading-tight);
      hyphens: auto;
      overflow-wrap: break-word;
    }
    ul {
      display: grid;
      gap: var(--space-2);
    }
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-2);
      align-items: center;
      color: var(--colour-on-deep);
    }
    li ui-icon {
      color: var(--colour-deep-light);
    }
    .onto-deep {
      --button-ground: var(--colour-deep-light);
      --button-text: var(--colour-deep);
      --button-edge: var(--colour-deep-light);

      min-height: 3.25rem;
      margin-top: var(--space-2);
      font-size: var(--size-lead);
    }
    .onto-deep:hover {
      --button-ground: var(--colour-on-deep);
      --button-edge: var(--colour-on-deep);
      --button-text: var(--colour-deep);
    }
    @media (min-width: 40rem) {
      .onto-deep {
        justify-self: start;
      }
    }
  `,
})
export class TodayCard {
  readonly step = input.required<Step<'runWorkshop' | 'attendWorkshop'>>();

  protected readonly t = texts(startTexts);
  private readonly parts = inject(StepParts);

  protected readonly title = computed(() => this.parts.title(this.step().title));
  protected readonly hours = computed(() => this.t('today.hours', { from: this.step().startsAt, to: this.step().endsAt }));
  protected readonly where = computed(() => [this.step().placeName, this.step().regionName].filter(Boolean).join(', '));
  protected readonly people = computed(() => {
    const step = this.step();
    return step.kind === 'runWorkshop'
      ? this.t('today.present', { present: step.tookPart, registered: step.registered })
      : this.t.count('today.own', step.registered, { initiative: step.initiativeName });
  });
}
