import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { texts } from '../platform/language/texts';
import { Icon, type IconName } from './icon';
import { uniqueId } from './ids';
import { uiTexts } from './ui-texts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/**
 * A button. With `reasons` it does nothing but says why: it stays reachable by keyboard, and the reasons are shown and announced.
 * While `busy` it ignores further presses.
 */
@Component({
  selector: 'ui-button',
  imports: [Icon],
  template: `
    <button
      [type]="type()"
      [class]="'button ' + variant()"
      [class.icon-only]="label() !== ''"
      [attr.aria-label]="label() || null"
      [attr.title]="label() || null"
      [attr.aria-disabled]="blocked() ? 'true' : null"
      [attr.aria-busy]="busy() ? 'true' : null"
      [attr.aria-pressed]="pressedState()"
      [attr.aria-expanded]="expanded()"
      [attr.aria-describedby]="reasons().length > 0 ? reasonsId : null"
      (click)="press($event)"
    >
      @if (busy()) {
        <span class="spinner" aria-hidden="true"></span>
      } @else if (icon(); as name) {
        <ui-icon [name]="name" />
      }
      <ng-content />
      @if (busy()) {
        <span class="visually-hidden">{{ t('busy') }}</span>
      }
    </button>
    @if (reasons().length > 0) {
      <span class="reasons" [id]="reasonsId">
        @for (reason of reasons(); track $index) {
          <span>{{ reason }} </span>
        }
      </span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--space-2);
      max-width: 100%;
    }
    :host(.wide),
    :host(.wide) .button {
      width: 100%;
    }
    .reasons {
      display: grid;
      gap: var(--space-1);
      max-width: 28rem;
      color: var(--colour-muted);
      font-size: var(--size-small);
      line-height: 1.45;
    }
    .spinner {
      width: 1.125rem;
      height: 1.125rem;
      border: 2px solid currentcolor;
      border-right-color: transparent;
      border-radius: 50%;
      animation: turn 700ms linear infinite;
    }
    @keyframes turn {
      to {
        transform: rotate(1turn);
      }
    }
  `,
})
export class Button {
  protected readonly t = texts(uiTexts);

  readonly variant = input<ButtonVariant>('secondary');
  readonly type = input<'button' | 'submit'>('button');
  readonly icon = input<IconName>();
  /** Name of a button that shows only its icon. */
  readonly label = input('');
  readonly busy = input(false, { transform: booleanAttribute });
  readonly reasons = input<readonly string[]>([]);
  readonly pressedState = input<boolean | null>(null);
  readonly expanded = input<boolean | null>(null);
  readonly pressed = output<void>();

  protected readonly reasonsId = uniqueId('reasons');
  protected readonly blocked = computed(() => this.reasons().length > 0);

  protected press(event: Event): void {
    if (this.blocked() || this.busy()) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    this.pressed.emit();
  }
}
