import { Component, input } from '@angular/core';

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Address outside or inside Kaskade that belongs to the value. */
  readonly href?: string;
}

/** What is known of a thing, as pairs of name and value. */
@Component({
  selector: 'ui-facts',
  template: `
    <dl>
      @for (fact of facts(); track fact.label) {
        <div>
          <dt>{{ fact.label }}</dt>
          <dd>
            @if (fact.href; as href) {
              <a [href]="href">{{ fact.value }}</a>
            } @else {
              {{ fact.value }}
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
      min-width: 0;
    }
    dl {
      display: grid;
      gap: 0;
    }
    div {
      display: grid;
      gap: 0 var(--space-4);
      padding-block: var(--space-3);
      border-bottom: 1px solid var(--colour-line);
    }
    div:last-child {
      border-bottom: 0;
    }
    dt {
      color: var(--colour-muted);
      font-size: var(--size-small);
    }
    dd {
      min-width: 0;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    @container (min-width: 30rem) {
      div {
        grid-template-columns: minmax(8rem, 12rem) minmax(0, 1fr);
      }
      dt {
        padding-top: 0.125rem;
      }
    }
  `,
})
export class Facts {
  readonly facts = input.required<readonly Fact[]>();
}
