import { Component, computed, inject, Injectable, signal } from '@angular/core';
import { texts } from '../platform/language/texts';
import { Button } from './button';
import { Icon } from './icon';
import { uiTexts } from './ui-texts';

export interface Toast {
  readonly id: number;
  readonly sentence: string;
  readonly undo: (() => unknown) | null;
}

const shownFor = 10_000;

/** Says what has just been done, for ten seconds, and offers to undo it. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly shown = signal<readonly Toast[]>([]);
  private last = 0;

  readonly all = this.shown.asReadonly();

  /** "Workshop verschoben." with "Rückgängig" where `undo` is given. The answer is its id, to `dismiss` it when the next one takes its place. */
  say(sentence: string, undo: (() => unknown) | null = null): number {
    const toast: Toast = { id: (this.last += 1), sentence, undo };
    this.shown.update((known) => [...known.slice(-2), toast]);
    setTimeout(() => this.dismiss(toast.id), shownFor);
    return toast.id;
  }

  dismiss(id: number): void {
    this.shown.update((known) => known.filter((toast) => toast.id !== id));
  }
}

/** Where toasts appear: one polite live region, part of the shell. */
@Component({
  selector: 'ui-toasts',
  imports: [Button, Icon],
  host: { role: 'region', '[attr.aria-label]': "t('messages')" },
  template: `
    <div role="status" aria-live="polite" class="visually-hidden">{{ spoken() }}</div>
    @for (toast of toasts.all(); track toast.id) {
      <div class="toast">
        <ui-icon name="checkCircle" />
        <span>{{ toast.sentence }}</span>
        @if (toast.undo) {
          <ui-button variant="quiet" icon="undo" (pressed)="undo(toast)">{{ t('undo') }}</ui-button>
        }
        <ui-button variant="quiet" icon="cross" [label]="t('close')" (pressed)="toasts.dismiss(toast.id)" />
      </div>
    }
  `,
  styles: `
    :host {
      position: fixed;
      z-index: 60;
      inset: auto var(--space-4) var(--space-4);
      display: grid;
      gap: var(--space-2);
      justify-items: center;
      pointer-events: none;
    }
    .toast {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      max-width: 100%;
      padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
      border: 1px solid var(--colour-line);
      border-radius: var(--radius);
      background: var(--colour-surface);
      box-shadow: var(--shadow-high);
      pointer-events: auto;
      animation: rise var(--motion-calm) var(--ease);
    }
    .toast > ui-icon {
      color: var(--colour-success);
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(0.75rem);
      }
    }
  `,
})
export class ToastRegion {
  protected readonly t = texts(uiTexts);
  protected readonly toasts = inject(Toasts);
  protected readonly spoken = computed(() => this.toasts.all().at(-1)?.sentence ?? '');

  protected undo(toast: Toast): void {
    this.toasts.dismiss(toast.id);
    toast.undo?.();
  }
}
