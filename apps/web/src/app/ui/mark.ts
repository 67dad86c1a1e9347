import { Component, input } from '@angular/core';

/** The mark of Kaskade: one becomes few becomes many. Takes the colour of the text around it. */
@Component({
  selector: 'ui-mark',
  template: `
    <svg [attr.width]="size()" [attr.height]="size()" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.5" opacity=".45">
        <path d="M5 16C12 16 10 9.500 16.500 9.500M5 16C12 16 10 22.500 16.500 22.500" />
        <path
          d="M16.500 9.500C22 9.500 21.500 4 28 4M16.500 9.500C22 9.500 21.500 12 28 12M16.500 22.500C22 22.500 21.500 20 28 20M16.500 22.500C22 22.500 21.500 28 28 28"
        />
      </g>
      <g fill="currentColor">
        <circle cx="6" cy="16" r="5" />
        <circle cx="17" cy="9.500" r="3.500" />
        <circle cx="17" cy="22.500" r="3.500" />
        <circle cx="28" cy="4" r="2.300" />
        <circle cx="28" cy="12" r="2.300" />
        <circle cx="28" cy="20" r="2.300" />
        <circle cx="28" cy="28" r="2.300" />
      </g>
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
  `,
})
export class Mark {
  readonly size = input(32);
}
