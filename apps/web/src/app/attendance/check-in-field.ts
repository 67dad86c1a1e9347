import { Component, ElementRef, model, output, viewChild } from '@angular/core';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { uniqueId } from '../ui/ids';
import { attendanceTexts } from './attendance-texts';

/** The field that is always ready: filters at each letter, Enter takes the first match. */
@Component({
  selector: 'app-check-in-field',
  imports: [Button, Icon],
  template: `
    <label class="visually-hidden" [for]="id">{{ t('search.label') }}</label>
    <ui-icon name="search" [size]="24" />
    <input
      #box
      class="control"
      type="search"
      autocomplete="off"
      autocapitalize="words"
      spellcheck="false"
      enterkeyhint="done"
      [id]="id"
      [value]="value()"
      [placeholder]="t('search.short')"
      [attr.aria-describedby]="id + '-hint'"
      (input)="value.set(box.value)"
      (keydown.enter)="enter($event)"
      (keydown.escape)="value.set('')"
    />
    <span class="visually-hidden" [id]="id + '-hint'">{{ t('search.hint') }}</span>
    @if (value()) {
      <ui-button variant="quiet" icon="cross" [label]="t('search.clear')" (pressed)="clear()" />
    }
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      min-width: 0;
    }
    ui-icon {
      position: absolute;
      inset: 1rem auto auto 1rem;
      color: var(--colour-muted);
      pointer-events: none;
    }
    .control {
      min-height: 3.5rem;
      padding-inline: 3.25rem;
      font-size: 1.125rem;
      text-overflow: ellipsis;
    }
    input::-webkit-search-cancel-button {
      display: none;
    }
    ui-button {
      position: absolute;
      inset: 0.25rem 0.25rem auto auto;
    }
  `,
})
export class CheckInField {
  readonly value = model('');
  readonly entered = output<void>();

  protected readonly t = texts(attendanceTexts);
  protected readonly id = uniqueId('check-in');
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  focus(): void {
    this.box().nativeElement.focus({ preventScroll: true });
  }

  /** Whoever types next replaces what was typed, and the list stays as it is under the finger until then. */
  select(): void {
    this.focus();
    this.box().nativeElement.select();
  }

  /** A key that is held down must not check in one person after the other. */
  protected enter(event: Event): void {
    event.preventDefault();
    if (event instanceof KeyboardEvent && event.repeat) return;
    this.entered.emit();
  }

  protected clear(): void {
    this.value.set('');
    this.focus();
  }
}
