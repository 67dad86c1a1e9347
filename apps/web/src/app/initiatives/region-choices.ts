import { computed, inject, Injectable } from '@angular/core';
import type { Action } from '@kaskade/shared/permissions';
import { SessionStore } from '../shell/session-store';
import { InitiativesApi } from './initiatives-api';

/** Regions to choose from: those for which somebody may do something, by name. */
@Injectable()
export class RegionChoices {
  private readonly session = inject(SessionStore);
  private readonly regions = inject(InitiativesApi).regions();

  readonly loaded = computed(() => this.regions.hasValue());

  for(action: Action) {
    return computed(() => {
      const all = this.regions.hasValue() ? this.regions.value().items : [];
      return all.filter(({ id }) => this.session.may(action, { regionId: id })).map(({ id, name }) => ({ value: id, label: name }));
    });
  }
}
