import { Component, input } from '@angular/core';
import { texts } from '../platform/language/texts';
import { Icon } from './icon';
import { LinkButton } from './link-button';
import { uiTexts } from './ui-texts';

/** Downloads exactly the list that is seen: give it the list's own address with its filters. */
@Component({
  selector: 'ui-export-link',
  imports: [Icon, LinkButton],
  template: `<a uiButton variant="quiet" [href]="href()" download><ui-icon name="download" />{{ t('export') }}</a>`,
})
export class ExportLink {
  protected readonly t = texts(uiTexts);
  readonly href = input.required<string>();
}
