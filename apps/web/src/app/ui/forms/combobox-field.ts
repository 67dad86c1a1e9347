import { Component, computed, debounced, input, linkedSignal, model, resource, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { texts } from '../../platform/language/texts';
import { uiTexts } from '../ui-texts';
import type { Choice } from './choices';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** One of very many, found by typing. `search` answers with the choices for a text; the field holds the value of the chosen one. */
@Component({
  selector: 'ui-combobox-field',
  imports: [FieldFrame],
  templateUrl: './combobox-field.html',
  styleUrl: './combobox-field.css',
})
export class ComboboxField extends FieldControl implements FormValueControl<string> {
  protected readonly t = texts(uiTexts);

  readonly value = model('');
  readonly search = input.required<(text: string) => Promise<readonly Choice[]>>();
  /** The label of a value that is chosen from the start. */
  readonly chosenLabel = input('');

  protected readonly open = signal(false);
  protected readonly typed = linkedSignal(() => this.chosenLabel());
  private readonly settled = debounced(this.typed, 200);
  protected readonly found = resource({
    params: () => (this.open() ? { text: this.settled.hasValue() ? this.settled.value() : '', search: this.search() } : undefined),
    loader: ({ params }) => params.search(params.text),
  });
  protected readonly choices = computed(() => (this.found.hasValue() ? this.found.value() : []));
  /** False while the choices still answer an earlier text: then Enter must not take one of them. */
  private readonly upToDate = computed(() => this.settled.hasValue() && this.settled.value() === this.typed() && !this.found.isLoading());
  protected readonly marked = linkedSignal({ source: this.choices, computation: () => 0 });
  protected readonly markedId = computed(() => (this.open() && this.choices().length > 0 ? `${this.controlId}-${this.marked()}` : null));

  protected type(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.typed.set(event.target.value);
    this.value.set('');
    this.open.set(true);
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open()) this.open.set(true);
      else this.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.open()) {
      event.preventDefault();
      const choice = this.choices()[this.marked()];
      if (choice && this.upToDate()) this.choose(choice);
    } else if (event.key === 'Escape' && this.open()) {
      event.stopPropagation();
      this.open.set(false);
    }
  }

  protected choose(choice: Choice): void {
    this.value.set(choice.value);
    this.typed.set(choice.label);
    this.open.set(false);
  }

  protected leave(): void {
    this.open.set(false);
    if (this.typed() !== '') this.touch.emit();
  }

  private move(by: number): void {
    const count = this.choices().length;
    if (count > 0) this.marked.update((index) => (index + by + count) % count);
  }
}
