import { effect, type ElementRef, type Signal, untracked } from '@angular/core';

/** Brings the beginning of a list back into view when another part of it is shown while one has scrolled down. Call it while constructing a component. */
export function scrollBackWhen(changes: Signal<unknown>, list: Signal<ElementRef<HTMLElement> | undefined>): void {
  effect(() => {
    changes();
    const element = untracked(list)?.nativeElement;
    if (element && element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
  });
}
