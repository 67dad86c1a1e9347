import { HttpClient, type HttpParams } from '@angular/common/http';
import { computed, inject, linkedSignal, resource, signal, type Signal } from '@angular/core';
import type { Page } from '@kaskade/shared/kernel';
import { firstValueFrom } from 'rxjs';

export interface PagedRequest {
  readonly url: string;
  readonly params?: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

/** A list read page by page: what has been read so far, how many there are, and the way to more. */
export interface PagedList<Item> {
  readonly items: Signal<readonly Item[]>;
  readonly total: Signal<number>;
  readonly isLoading: Signal<boolean>;
  readonly error: Signal<Error | undefined>;
  hasValue(): boolean;
  readonly hasMore: Signal<boolean>;
  readonly loadingMore: Signal<boolean>;
  more(): Promise<void>;
  reload(): boolean;
}

/**
 * Reads a list by key. The request is a signal: when a filter changes the list begins again. `undefined` waits.
 * `pageOf` is the shared schema's parse: `RoundPage.parse`.
 */
export function pagedList<Item>(request: () => PagedRequest | undefined, pageOf: (body: unknown) => Page<Item>): PagedList<Item> {
  const http = inject(HttpClient);
  const read = async (from: PagedRequest, after: string | null): Promise<Page<Item>> =>
    pageOf(await firstValueFrom(http.get<unknown>(from.url, { params: paramsOf({ ...from.params, after }) })));

  const first = resource({ params: request, loader: ({ params }) => read(params, null) });
  const firstPage = computed(() => (first.hasValue() ? first.value() : undefined));
  const pages = linkedSignal<readonly Page<Item>[]>(() => asList(firstPage()));
  const next = computed(() => pages().at(-1)?.next ?? null);
  const loadingMore = signal(false);

  return {
    items: computed(() => pages().flatMap((page) => page.items)),
    total: computed(() => pages()[0]?.total ?? 0),
    isLoading: first.isLoading,
    error: first.error,
    hasValue: () => pages().length > 0,
    hasMore: computed(() => next() !== null),
    loadingMore,
    reload: () => first.reload(),
    more: async () => {
      const from = request();
      if (!from || next() === null || loadingMore()) return;
      loadingMore.set(true);
      try {
        const page = await read(from, next());
        pages.update((known) => [...known, page]);
      } finally {
        loadingMore.set(false);
      }
    },
  };
}

type Params = NonNullable<ConstructorParameters<typeof HttpParams>[0]>['fromObject'];

/** Query parameters without those that are empty. */
export function paramsOf(params: PagedRequest['params']): NonNullable<Params> {
  const filled = Object.entries(params ?? {}).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, value] as const],
  );
  return Object.fromEntries(filled);
}

const asList = <Item>(item: Item | undefined): readonly Item[] => (item === undefined ? [] : [item]);
