import { Component, computed, inject, input } from '@angular/core';
import type { ProgressCell } from '@kaskade/shared/progress';
import { hasBeenHeld, type WorkshopState } from '@kaskade/shared/workshops';
import { texts } from '../platform/language/texts';
import { Badge } from '../ui/badge';
import { progressTexts } from './progress-texts';
import { type Look, presenceLooks, ProgressWords } from './progress-words';

/** How an initiative stood at one workshop: the best of its people by drawing and word, and how many of them came. */
@Component({
  selector: 'app-presence-cell',
  imports: [Badge],
  template: `
    @if (look(); as shown) {
      <ui-badge [tone]="shown.tone" [icon]="shown.icon">{{ word() }}</ui-badge>
    } @else {
      <span class="muted small">{{ word() }}</span>
    }
    @if (people(); as sentence) {
      <span class="muted small numbers">{{ sentence }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
      align-items: center;
    }
  `,
})
export class PresenceCell {
  protected readonly t = texts(progressTexts);
  private readonly words = inject(ProgressWords);

  readonly cell = input.required<ProgressCell>();
  readonly workshopState = input.required<WorkshopState>();

  /** Nobody is expected any more. */
  readonly gone = input(false);

  private readonly isOver = computed(() => hasBeenHeld(this.workshopState()));
  protected readonly look = computed((): Look | null => {
    const { presence } = this.cell();
    return presence && presenceLooks[presence];
  });
  protected readonly word = computed(() => {
    const { presence } = this.cell();
    if (presence === 'expected') return this.t('region.registered');
    if (presence) return this.words.presence(presence);
    if (this.gone()) return '–';
    return this.isOver() ? this.t('region.missed') : this.t('region.nobody');
  });
  /** How many of those who are registered came, once somebody was there. */
  protected readonly people = computed(() => {
    const { registered, tookPart, presence } = this.cell();
    if (presence === 'expected') return String(registered);
    return tookPart > 0 ? this.t('region.people', { tookPart, registered }) : '';
  });
}
