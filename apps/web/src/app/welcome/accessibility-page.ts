import { Component } from '@angular/core';
import { texts } from '../platform/language/texts';
import { PageHeader } from '../ui/page-header';
import { welcomeTexts } from './welcome-texts';

@Component({
  selector: 'app-accessibility-page',
  imports: [PageHeader],
  template: `
    <article class="page narrow">
      <ui-page-header [heading]="t('accessibility.title')" [lead]="t('accessibility.lead')" />
      <section class="stack">
        <h2>{{ t('accessibility.holds') }}</h2>
        <ul class="stack tight">
          <li>{{ t('accessibility.keyboard') }}</li>
          <li>{{ t('accessibility.zoom') }}</li>
          <li>{{ t('accessibility.colour') }}</li>
          <li>{{ t('accessibility.errors') }}</li>
        </ul>
      </section>
      <section class="stack">
        <h2>{{ t('accessibility.gaps') }}</h2>
        <p>{{ t('accessibility.gapsText') }}</p>
      </section>
      <section class="stack">
        <h2>{{ t('accessibility.complain') }}</h2>
        <p>{{ t('accessibility.complainText') }}</p>
      </section>
      <p class="muted small">{{ t('accessibility.tested') }}</p>
    </article>
  `,
})
export class AccessibilityPage {
  protected readonly t = texts(welcomeTexts);
}
