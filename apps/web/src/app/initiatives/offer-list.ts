import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { OfferView } from '@kaskade/shared/initiatives';
import type { InitiativeId } from '@kaskade/shared/kernel';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Toasts } from '../ui/toasts';
import { InitiativesApi } from './initiatives-api';
import { initiativesTexts } from './initiatives-texts';
import { OfferDialog } from './offer-dialog';

/** What an initiative offers. What is put away can be brought back. */
@Component({
  selector: 'app-offer-list',
  imports: [Button, EmptyState, OfferDialog],
  templateUrl: './offer-list.html',
  styles: `
    section,
    ul {
      gap: var(--space-3);
    }
    li {
      padding: var(--space-4);
      border: 1px solid var(--colour-line);
      border-radius: var(--radius-large);
      background: var(--colour-surface);
    }
    h3 {
      font-size: var(--size-body);
    }
    .words {
      flex: 1 1 14rem;
    }
    .text {
      white-space: pre-line;
    }
    summary {
      width: fit-content;
      min-height: 2rem;
      color: var(--colour-accent);
      font-weight: 600;
      cursor: pointer;
    }
    details ul {
      margin-top: var(--space-3);
    }
  `,
})
export class OfferList {
  readonly initiative = input.required<InitiativeId>();
  readonly offers = input.required<readonly OfferView[]>();
  readonly editable = input.required<boolean>();
  readonly changed = output<void>();

  protected readonly t = texts(initiativesTexts);
  private readonly api = inject(InitiativesApi);
  private readonly toasts = inject(Toasts);

  protected readonly current = computed(() => this.offers().filter(({ archived }) => !archived));
  protected readonly archived = computed(() => this.offers().filter(({ archived }) => archived));
  protected readonly editing = signal<OfferView | 'new' | null>(null);

  /** "Klasse 5 bis 7 · 10 bis 13 Jahre · Stadtbücherei" */
  protected detailOf({ audience, ageFrom, ageTo, place }: OfferView): string {
    return [audience, this.agesOf(ageFrom, ageTo), place].filter(Boolean).join(' · ');
  }

  protected saved(offer: OfferView): void {
    this.editing.set(null);
    this.toasts.say(this.t('offers.saved', { title: offer.title }));
    this.changed.emit();
  }

  protected async archive(offer: OfferView): Promise<void> {
    const away = await this.api.archiveOffer(offer);
    this.changed.emit();
    this.toasts.say(this.t('offers.archived', { title: offer.title }), () => this.restore(away));
  }

  protected async restore(offer: OfferView): Promise<void> {
    await this.api.restoreOffer(offer);
    this.changed.emit();
    this.toasts.say(this.t('offers.restored', { title: offer.title }));
  }

  private agesOf(from: number | null, to: number | null): string {
    if (from !== null && to !== null) return this.t('offers.ages', { from, to });
    if (from !== null) return this.t('offers.agesFrom', { from });
    return to === null ? '' : this.t('offers.agesTo', { to });
  }
}
