import { Component, computed, effect, input, signal } from '@angular/core';
import { ProblemError } from '../platform/http/problem-error';
import { texts } from '../platform/language/texts';
import { Button } from './button';
import { Icon } from './icon';
import { uiTexts } from './ui-texts';

/** What `ui-await` needs to know; every resource and every paged list is one. */
export interface Awaited {
  isLoading(): boolean;
  error(): Error | undefined;
  hasValue(): boolean;
  reload(): boolean;
}

const patience = 300;

/** Stands where content will be: nothing for 300 ms, then a skeleton; what went wrong and a way to try again. Gone once there is a value. */
@Component({
  selector: 'ui-await',
  imports: [Button, Icon],
  template: `
    @if (failure(); as error) {
      <div class="failed" role="alert">
        <ui-icon name="error" [size]="24" />
        <div class="stack tight">
          <p class="heading">{{ t('failed') }}</p>
          <p>{{ error.message }}</p>
          @if (mayPass()) {
            <ui-button icon="refresh" (pressed)="of().reload()">{{ t('retry') }}</ui-button>
          }
        </div>
      </div>
    } @else if (slow()) {
      <div class="skeleton" role="status" aria-busy="true">
        <span class="visually-hidden">{{ t('loading') }}</span>
        @for (line of lines(); track $index) {
          <span class="line" [style.width.%]="line"></span>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host:empty {
      display: none;
    }
    .failed {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3);
      padding: var(--space-5);
      border: 1px solid var(--colour-line);
      border-radius: var(--radius-large);
      background: var(--colour-surface);
    }
    .failed ui-icon {
      color: var(--colour-danger);
    }
    .heading {
      font: 650 var(--size-h3) / 1.25 var(--font-heading);
    }
    .skeleton {
      display: grid;
      gap: var(--space-3);
      padding-block: var(--space-2);
    }
    .line {
      height: 1.25rem;
      border-radius: var(--radius-small);
      background: var(--colour-sunken);
      animation: breathe 1.6s ease-in-out infinite;
    }
    @keyframes breathe {
      50% {
        opacity: 0.5;
      }
    }
  `,
})
export class Await {
  protected readonly t = texts(uiTexts);
  readonly of = input.required<Awaited>();
  readonly rows = input(4);

  protected readonly slow = signal(false);
  protected readonly failure = computed(() => this.of().error());
  protected readonly mayPass = computed(() => {
    const error = this.failure();
    return !(error instanceof ProblemError) || error.mayPass;
  });
  protected readonly lines = computed(() => Array.from({ length: this.rows() }, (_, index) => [92, 78, 85, 64][index % 4] ?? 80));

  constructor() {
    effect((onCleanup) => {
      this.slow.set(false);
      if (!this.of().isLoading() || this.of().hasValue()) return;
      const timer = setTimeout(() => this.slow.set(true), patience);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
