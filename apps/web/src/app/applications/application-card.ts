import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationView } from '@kaskade/shared/applications';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { ApplicationWords } from './application-words';
import { applicationsTexts } from './applications-texts';

/** One application on the board: who, from where, why in short, and the way to decide. */
@Component({
  selector: 'app-application-card',
  imports: [RouterLink, Button],
  template: `
    <div class="head">
      <h3>
        <a [routerLink]="['/applications', application().id]">{{ application().regionName }}</a>
      </h3>
      @if (application().placeInLine; as place) {
        <span class="place numbers" [title]="t('card.placeInLine', { place })">{{ t('card.place', { place }) }}</span>
      }
    </div>
    <p class="muted small">{{ origin() }}</p>
    @if (application().motivation) {
      <p class="why small">{{ application().motivation }}</p>
    }
    @if (application().expectedInitiatives !== null) {
      <p class="muted small numbers">{{ t.count('card.expects', application().expectedInitiatives ?? 0) }}</p>
    }
    @if (decidable()) {
      <ui-button (pressed)="decide.emit()"
        >{{ t('card.decide') }}<span class="visually-hidden">: {{ application().regionName }}</span></ui-button
      >
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      align-content: start;
      padding: var(--space-4);
      border: 1px solid var(--colour-line);
      border-radius: var(--radius);
      background: var(--colour-surface);
      box-shadow: var(--shadow-low);
    }
    .head {
      display: flex;
      gap: var(--space-2);
      align-items: baseline;
      justify-content: space-between;
    }
    h3 {
      min-width: 0;
      font-size: 1rem;
      letter-spacing: 0;
    }
    h3 a {
      color: var(--colour-text);
      text-decoration-color: var(--colour-edge);
    }
    .place {
      flex: none;
      padding: 0 var(--space-2);
      border-radius: var(--radius-round);
      background: var(--colour-warning-soft);
      color: var(--colour-warning);
      font-size: 0.8125rem;
      font-weight: 650;
    }
    .why {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
    ui-button {
      margin-top: var(--space-1);
    }
  `,
})
export class ApplicationCard {
  readonly application = input.required<ApplicationView>();
  readonly decidable = input(false);
  readonly decide = output<void>();

  protected readonly t = texts(applicationsTexts);
  private readonly words = inject(ApplicationWords);

  protected readonly origin = computed(() => {
    const { earlierRounds } = this.application();
    const earlier = earlierRounds > 0 ? this.t.count('card.earlier', earlierRounds) : this.t('card.firstTime');
    return [this.words.federalState(this.application()), earlier].filter(Boolean).join(' · ');
  });
}
