import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { texts } from '../platform/language/texts';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { shellTexts } from './shell-texts';

@Component({
  selector: 'app-not-found-page',
  imports: [PageHeader, RouterLink, LinkButton],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('notFound.title')" [lead]="t('notFound.lead')" />
      <div>
        <a uiButton variant="primary" routerLink="/">{{ t('notFound.home') }}</a>
      </div>
    </div>
  `,
})
export class NotFoundPage {
  protected readonly t = texts(shellTexts);
}
