import { Component, computed, input, output, signal } from '@angular/core';
import { texts } from '../../platform/language/texts';
import { Button } from '../button';
import { Icon } from '../icon';
import { uiTexts } from '../ui-texts';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** A file, dropped or chosen, with the progress of its transfer. A file beyond `maxBytes` is refused before anything is sent. */
@Component({
  selector: 'ui-file-field',
  imports: [FieldFrame, Button, Icon],
  template: `
    <ui-field-frame [of]="this">
      <div
        class="drop"
        [class.over]="over()"
        (dragover)="$event.preventDefault(); over.set(true)"
        (dragleave)="over.set(false)"
        (drop)="drop($event)"
      >
        @if (file(); as chosen) {
          <ui-icon name="file" />
          <span class="name"
            >{{ chosen.name }} <span class="muted numbers">{{ sizeOf(chosen.size) }}</span></span
          >
          <ui-button variant="quiet" icon="cross" [label]="t('removeFile')" (pressed)="take(null)" />
        } @else {
          <ui-icon name="upload" />
          <span>{{ t('dropFile') }}</span>
        }
        <input
          type="file"
          [id]="controlId"
          [attr.accept]="accept() || null"
          [attr.aria-describedby]="describedBy()"
          (change)="pick($event)"
        />
        @if (!file()) {
          <label class="button" [for]="controlId">{{ t('chooseFile') }}</label>
        }
      </div>
      @if (tooLarge()) {
        <p class="error" role="alert">{{ tooLarge() }}</p>
      }
      @if (progress() !== null) {
        <progress [value]="progress()" max="100" [attr.aria-label]="t('progress', { percent: progress() ?? 0 })"></progress>
      }
    </ui-field-frame>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .drop {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      padding: var(--space-4);
      border: 1.5px dashed var(--colour-edge);
      border-radius: var(--radius);
      background: var(--colour-surface);
    }
    .drop.over {
      border-color: var(--colour-accent);
      background: var(--colour-accent-soft);
    }
    .name {
      min-width: 0;
      overflow-wrap: anywhere;
      font-weight: 600;
    }
    input {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    input:focus-visible + .button {
      outline: 3px solid var(--colour-focus);
      outline-offset: 2px;
    }
    .error {
      color: var(--colour-danger);
      font-size: var(--size-small);
      font-weight: 600;
    }
    progress {
      width: 100%;
      height: 0.5rem;
      accent-color: var(--colour-accent);
    }
  `,
})
export class FileField extends FieldControl {
  protected readonly t = texts(uiTexts);

  readonly file = input<File | null>(null);
  readonly accept = input('');
  readonly maxBytes = input<number>();
  /** Percent transferred, null when nothing is under way. */
  readonly progress = input<number | null>(null);
  readonly chosen = output<File | null>();

  protected readonly over = signal(false);
  private readonly refused = signal<File | null>(null);
  protected readonly tooLarge = computed(() => {
    const refused = this.refused();
    return refused ? this.t('fileTooLarge', { size: this.sizeOf(refused.size), limit: this.sizeOf(this.maxBytes() ?? 0) }) : '';
  });

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files[0] ?? null);
  }

  protected pick(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.take(event.target.files?.[0] ?? null);
  }

  protected take(file: File | null): void {
    const limit = this.maxBytes();
    const fits = !file || limit === undefined || file.size <= limit;
    this.refused.set(fits ? null : file);
    if (fits) this.chosen.emit(file);
  }

  protected sizeOf(bytes: number): string {
    return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  }
}
