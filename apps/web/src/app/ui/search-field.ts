import { Component, DestroyRef, ElementRef, inject, input, linkedSignal, model, viewChild } from '@angular/core';
import { texts } from '../platform/language/texts';
import { Button } from './button';
import { Icon } from './icon';
import { uniqueId } from './ids';
import { uiTexts } from './ui-texts';

const pause = 250;

/** Searches while one types; the value follows after a short pause, at once on Enter. */
@Component({
  selector: 'ui-search-field',
  imports: [Button, Icon],
  template: `
    <label class="visually-hidden" [for]="id">{{ label() || t('search') }}</label>
    <ui-icon name="search" />
    <input
      #box
      class="control"
      type="search"
      autocomplete="off"
      spellcheck="false"
      [id]="id"
      [value]="typed()"
      [placeholder]="placeholder() || label() || t('search')"
      (input)="type($event)"
      (keydown.enter)="settle()"
    />
    @if (typed()) {
      <ui-button variant="quiet" icon="cross" [label]="t('clearSearch')" (pressed)="clear()" />
    }
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      width: min(100%, 24rem);
      min-width: 0;
    }
    ui-icon {
      position: absolute;
      inset: 0.75rem auto auto 0.75rem;
      color: var(--colour-muted);
      pointer-events: none;
    }
    .control {
      padding-inline: 2.625rem;
    }
    input::-webkit-search-cancel-button {
      display: none;
    }
    ui-button {
      position: absolute;
      inset: calc((2.75rem - var(--target)) / 2) 0.125rem auto auto;
    }
  `,
})
export class SearchField {
  protected readonly t = texts(uiTexts);

  readonly value = model('');
  readonly label = input('');
  readonly placeholder = input('');

  protected readonly id = uniqueId('search');
  protected readonly typed = linkedSignal(() => this.value());
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected type(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.typed.set(event.target.value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), pause);
  }

  protected settle(): void {
    clearTimeout(this.timer);
    this.value.set(this.typed().trim());
  }

  protected clear(): void {
    this.typed.set('');
    this.settle();
    this.focus();
  }
}
