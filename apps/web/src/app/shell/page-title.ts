import { effect, inject, Injectable, Injector } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { afterNextRender } from '@angular/core';
import { CurrentLanguage } from '../platform/language/current-language';

/** The document is named after the heading of the page, so that title and heading never differ: "Runden · Kaskade". */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly injector = inject(Injector);
  private readonly language = inject(CurrentLanguage).language;

  constructor() {
    super();
    effect(() => {
      this.language();
      this.nameAfterHeading();
    });
  }

  override updateTitle(_snapshot: RouterStateSnapshot): void {
    this.nameAfterHeading();
  }

  /** Called by headings too, because many of them are known only once their data is there. */
  nameAfterHeading(): void {
    afterNextRender(
      {
        read: () => {
          const heading = document.querySelector('main h1')?.textContent.trim();
          this.title.setTitle(heading ? `${heading} · Kaskade` : 'Kaskade');
        },
      },
      { injector: this.injector },
    );
  }
}
