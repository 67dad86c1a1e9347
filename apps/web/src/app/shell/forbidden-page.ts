import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { texts } from '../platform/language/texts';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { shellTexts } from './shell-texts';

@Component({
  selector: 'app-forbidden-page',
  imports: [PageHeader, RouterLink, LinkButton],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('forbidden.title')" [lead]="t('forbidden.lead')" />
      <div>
        <a uiButton variant="primary" routerLink="/start">{{ t('forbidden.home') }}</a>
      </div>
    </div>
  `,
})
export class ForbiddenPage {
  protected readonly t = texts(shellTexts);
}
