import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { map } from 'rxjs';

/** A filter that lives in the URL: read it as a signal, set it, and the address can be copied for a colleague. */
export interface UrlParam extends Signal<string> {
  set(value: string): void;
}

/** Binds a query parameter, for instance `status`; the initial value stays out of the URL. Call it while constructing a routed component. */
export function urlParam(name: string, initial = ''): UrlParam {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const value = toSignal(route.queryParamMap.pipe(map((params) => params.get(name) ?? initial)), {
    initialValue: route.snapshot.queryParamMap.get(name) ?? initial,
  });
  const set = (chosen: string): void => {
    const queryParams = { [name]: chosen === initial ? null : chosen };
    void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  };
  return Object.assign(
    computed(() => value()),
    { set },
  );
}
