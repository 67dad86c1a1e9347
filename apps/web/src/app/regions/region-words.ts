import { inject, Injectable } from '@angular/core';
import { inLanguage } from '@kaskade/shared/kernel';
import { regionKindLabels } from '@kaskade/shared/labels';
import { type Country, type FederalState, federalStateNames, type RegionKind, type RegionView } from '@kaskade/shared/regions';
import { CurrentLanguage } from '../platform/language/current-language';

/** How regions are put into words: kind, federal states, country. */
@Injectable({ providedIn: 'root' })
export class RegionWords {
  private readonly language = inject(CurrentLanguage).language;

  kind(kind: RegionKind): string {
    return inLanguage(regionKindLabels[kind], this.language());
  }

  federalState(state: FederalState): string {
    return inLanguage(federalStateNames[state], this.language());
  }

  country(country: Country): string {
    return new Intl.DisplayNames([this.language()], { type: 'region' }).of(country) ?? country;
  }

  /** "Niedersachsen, Bremen", or the country where a region lies outside Germany. */
  territory({ state, states, country }: Pick<RegionView, 'state' | 'states' | 'country'>): string {
    const all = [...new Set([...(state ? [state] : []), ...states])].map((one) => this.federalState(one));
    return country === 'DE' ? all.join(', ') : this.country(country);
  }
}
