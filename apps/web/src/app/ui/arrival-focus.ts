import { afterNextRender, DOCUMENT, inject, Injectable, Injector } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/**
 * Moves the focus to the heading of the page one has come to. Not on the first page, where the browser begins at the top,
 * not when only the filters in the address changed, and not where the page has put the focus somewhere itself.
 */
@Injectable({ providedIn: 'root' })
export class ArrivalFocus {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private waiting = false;

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/)[0]),
        pairwise(),
        filter(([from, to]) => from !== to),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.expectHeading());
  }

  /** Called by a heading that has just appeared. */
  arrived(heading: HTMLElement): void {
    if (!this.waiting) return;
    this.waiting = false;
    if (!this.pageHasFocus()) heading.focus();
  }

  /**
   * Call it where a button may go away with what it did, at once or when the page is read again: whoever works by keyboard then
   * stands at the heading, not nowhere. Ends as soon as the person goes elsewhere.
   */
  keep(): void {
    afterNextRender({ read: () => this.watch(this.document.activeElement) }, { injector: this.injector });
  }

  private watch(focused: Element | null): void {
    const done = new AbortController();
    const look = (): void => {
      if (focused !== this.document.body && focused?.isConnected) return;
      done.abort();
      if (this.document.activeElement === this.document.body) this.heading()?.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(look);
    done.signal.addEventListener('abort', () => changes.disconnect());
    for (const move of ['focusin', 'pointerdown']) this.document.addEventListener(move, () => done.abort(), { signal: done.signal });
    changes.observe(this.document.body, { childList: true, subtree: true });
    look();
  }

  private expectHeading(): void {
    this.waiting = true;
    const look = (): void => {
      const heading = this.heading();
      if (heading) this.arrived(heading);
    };
    afterNextRender({ read: look }, { injector: this.injector });
  }

  private heading(): HTMLElement | null {
    return this.document.querySelector<HTMLElement>('main h1');
  }

  private pageHasFocus(): boolean {
    return this.document.querySelector('main')?.contains(this.document.activeElement) ?? false;
  }
}
