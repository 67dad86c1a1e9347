import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RegionStep } from '@kaskade/shared/progress';
import { hasBeenHeld, type SequenceView } from '@kaskade/shared/workshops';
import { urlParam } from '../platform/browser/url-param';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { ProgressApi } from './progress-api';
import { progressTexts } from './progress-texts';
import { StepCell } from './step-cell';
import { stepsOf } from './steps-of';

/** Somebody who sees a search before a long list needs it, is only kept from the list. */
const fewEnoughToSee = 6;

/** Where a coordinator's progress begins: the own sequences, each with its workshops in a glance. */
@Component({
  selector: 'app-own-sequences-page',
  imports: [RouterLink, PageHeader, SearchField, Await, Card, StepCell, EmptyState, Button, LinkButton],
  template: `
    <div class="page">
      <ui-page-header [heading]="t('title')" [lead]="t('own.lead')" />
      @if (q() || list.total() > few) {
        <ui-search-field [label]="t('own.search')" [value]="q()" (valueChange)="q.set($event)" />
      }
      <ui-await [of]="list" />
      @for (sequence of list.items(); track sequence.id) {
        <ui-card [heading]="sequence.regionName">
          <p aside class="muted">{{ sequence.roundName }}</p>
          <p class="numbers">{{ sentenceOf(sequence) }}</p>
          <ul class="columns narrow plain-list" [attr.aria-label]="t('own.workshopsOf', { region: sequence.regionName })">
            @for (step of stepsOf(sequence); track step.position) {
              <li><app-step-cell numbered [step]="step" [sequenceId]="sequence.id" /></li>
            }
          </ul>
          <a actions uiButton variant="primary" [routerLink]="['/progress/sequences', sequence.id]"
            >{{ t('own.open') }}<span class="visually-hidden">: {{ sequence.regionName }}, {{ sequence.roundName }}</span></a
          >
        </ui-card>
      } @empty {
        @if (list.hasValue()) {
          <ui-empty-state [heading]="q() ? t('own.nothingFound') : t('own.emptyTitle')">
            {{ q() ? t('own.nothingFoundText') : t('own.emptyText') }}
            @if (!q()) {
              <a action uiButton variant="primary" routerLink="/rounds">{{ t('own.toRounds') }}</a>
            }
          </ui-empty-state>
        }
      }
      @if (list.hasMore()) {
        <div>
          <ui-button [busy]="list.loadingMore()" (pressed)="list.more()">{{ t('own.more') }}</ui-button>
        </div>
      }
    </div>
  `,
  styles: `
    ul {
      gap: var(--space-3);
      margin: 0;
    }
    ui-search-field {
      max-width: 28rem;
    }
  `,
})
export class OwnSequencesPage {
  protected readonly t = texts(progressTexts);
  protected readonly few = fewEnoughToSee;

  protected readonly q = urlParam('q');
  private readonly filters = computed(() => ({ q: this.q() }));
  protected readonly list = inject(ProgressApi).sequences(this.filters);

  protected stepsOf({ workshops, workshopCount }: SequenceView): RegionStep[] {
    return stepsOf(workshops, workshopCount);
  }

  protected sentenceOf({ workshops, workshopCount, initiatives }: SequenceView): string {
    const held = workshops.filter(({ state }) => hasBeenHeld(state)).length;
    const takingPart = initiatives.registered + initiatives.active + initiatives.completed;
    const words = [this.t('own.held', { held, count: workshopCount }), this.t.count('own.initiatives', takingPart)];
    return [...words, ...(initiatives.droppedOut ? [this.t.count('own.droppedOut', initiatives.droppedOut)] : [])].join(' · ');
  }
}
