import { Directive, input } from '@angular/core';
import type { ButtonVariant } from './button';

/** A link that looks like a button, because it goes somewhere: `<a uiButton variant="primary" routerLink="/rounds">`. */
@Directive({ selector: 'a[uiButton]', host: { '[class]': "'button ' + variant()" } })
export class LinkButton {
  readonly variant = input<ButtonVariant>('secondary');
}
