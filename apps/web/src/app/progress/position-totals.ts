import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { regionsMatching, type RegionStepState, type RoundProgress } from '@kaskade/shared/progress';
import { texts } from '../platform/language/texts';
import { Icon } from '../ui/icon';
import { progressTexts } from './progress-texts';
import { ProgressWords, stepLooks } from './progress-words';

/** Documented workshops are among those that were held. */
const parts: readonly RegionStepState[] = ['held', 'published', 'planned', 'cancelled', 'not_planned'];

/** How all regions stand at each workshop of the round: a bar, and each figure with the way to the regions behind it. */
@Component({
  selector: 'app-position-totals',
  imports: [RouterLink, Icon],
  template: `
    <ol class="columns plain-list">
      @for (total of totals(); track total.position) {
        <li class="stack tight">
          <h3>{{ t('nation.position', { position: total.position }) }}</h3>
          <div class="bar" aria-hidden="true">
            @for (part of total.parts; track part.state) {
              <span [class]="part.state" [style.flex-grow]="part.count"></span>
            }
          </div>
          <ul class="cluster plain-list">
            @for (part of total.parts; track part.state) {
              <li>
                <a routerLink="/progress" [queryParams]="{ round: progress().roundId, state: part.state, position: total.position }"
                  ><ui-icon [name]="part.icon" [size]="16" /><strong class="numbers">{{ part.count }}</strong> {{ part.word }}</a
                >
              </li>
            }
          </ul>
          <p class="muted small numbers">
            {{ total.people ? t('nation.positionPeople', total.people) : t('nation.positionNobody') }}
          </p>
        </li>
      }
    </ol>
  `,
  styles: `
    .columns {
      margin: 0;
    }
    h3 {
      font-size: var(--size-body);
    }
    .bar {
      display: flex;
      gap: 2px;
      height: 0.75rem;
      overflow: hidden;
      border-radius: var(--radius-round);
    }
    .bar span {
      min-width: 0.25rem;
    }
    .held {
      background: var(--colour-accent);
    }
    .published {
      background: color-mix(in srgb, var(--colour-accent) 55%, var(--colour-surface));
    }
    .planned {
      background: color-mix(in srgb, var(--colour-accent) 25%, var(--colour-surface));
    }
    .cancelled {
      background: var(--colour-danger);
    }
    .not_planned {
      background: var(--colour-line);
    }
    ul {
      gap: var(--space-1) var(--space-4);
      margin: 0;
      font-size: var(--size-small);
    }
    a {
      display: inline-flex;
      gap: 0.375rem;
      align-items: center;
      min-height: 1.5rem;
    }
  `,
})
export class PositionTotals {
  protected readonly t = texts(progressTexts);
  private readonly words = inject(ProgressWords);

  readonly progress = input.required<RoundProgress>();

  protected readonly totals = computed(() =>
    this.progress().totals.steps.map(({ position, registered, tookPart }) => ({
      position,
      people: registered > 0 ? { tookPart, registered } : null,
      parts: parts
        .map((state) => ({
          state,
          count: regionsMatching(this.progress().regions, { state, position }).length,
          word: this.words.step(state),
          icon: stepLooks[state].icon,
        }))
        .filter(({ count }) => count > 0),
    })),
  );
}
