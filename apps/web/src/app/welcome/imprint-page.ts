import { Component } from '@angular/core';
import { texts } from '../platform/language/texts';
import { PageHeader } from '../ui/page-header';
import { welcomeTexts } from './welcome-texts';

@Component({
  selector: 'app-imprint-page',
  imports: [PageHeader],
  template: `
    <article class="page narrow">
      <ui-page-header [heading]="t('imprint.title')" [lead]="t('imprint.lead')" />
      @for (part of parts; track part.heading) {
        <section class="stack tight">
          <h2>{{ t(part.heading) }}</h2>
          <p>{{ t(part.text) }}</p>
        </section>
      }
    </article>
  `,
})
export class ImprintPage {
  protected readonly t = texts(welcomeTexts);
  protected readonly parts = [
    { heading: 'imprint.operator', text: 'imprint.operatorText' },
    { heading: 'imprint.privacy', text: 'imprint.privacyText' },
    { heading: 'imprint.sources', text: 'imprint.sourcesText' },
    { heading: 'imprint.software', text: 'imprint.softwareText' },
  ] as const;
}
