import { CdkTrapFocus } from '@angular/cdk/a11y';
import { Dialog as CdkDialog, type DialogRef } from '@angular/cdk/dialog';
import { booleanAttribute, Component, effect, inject, input, output, type TemplateRef, untracked, viewChild } from '@angular/core';
import { texts } from '../platform/language/texts';
import { ArrivalFocus } from './arrival-focus';
import { Button } from './button';
import { uniqueId } from './ids';
import { uiTexts } from './ui-texts';

/**
 * A dialog whose content is the page's own template, so that its form keeps what was typed when it is closed and opened again.
 * Traps and returns the focus; Escape closes it, a click beside it does not.
 */
@Component({
  selector: 'ui-dialog',
  imports: [Button, CdkTrapFocus],
  template: `
    <ng-template #content>
      <section class="box" [class.wide]="wide()" cdkTrapFocus>
        <header>
          <h2 [id]="headingId" tabindex="-1" cdkFocusInitial>{{ heading() }}</h2>
          <ui-button variant="quiet" icon="cross" [label]="t('close')" (pressed)="closed.emit()" />
        </header>
        <div class="body"><ng-content /></div>
        <footer><ng-content select="[actions]" /></footer>
      </section>
    </ng-template>
  `,
  styleUrl: './dialog.css',
})
export class Dialog {
  protected readonly t = texts(uiTexts);
  private readonly dialogs = inject(CdkDialog);
  private readonly focus = inject(ArrivalFocus);

  readonly heading = input.required<string>();
  readonly open = input.required<boolean>();
  readonly wide = input(false, { transform: booleanAttribute });
  /** Asked for by Escape or the cross; the page sets `open` to false. */
  readonly closed = output<void>();

  protected readonly headingId = uniqueId('dialog');
  private readonly content = viewChild.required<TemplateRef<unknown>>('content');

  constructor() {
    effect((onCleanup) => {
      if (!this.open()) return;
      const opened = untracked(() => this.show());
      onCleanup(() => {
        opened.close();
        this.focus.keep();
      });
    });
  }

  private show(): DialogRef {
    const opened = this.dialogs.open(this.content(), {
      ariaLabelledBy: this.headingId,
      ariaModal: true,
      autoFocus: `#${this.headingId}`,
      disableClose: true,
      backdropClass: ['cdk-overlay-backdrop', 'ui-backdrop'],
      panelClass: 'ui-dialog-pane',
    });
    // eslint-disable-next-line no-restricted-syntax -- the CDK tells the keys of its dialogs as a stream only
    opened.keydownEvents.subscribe((event) => {
      if (event.key === 'Escape') this.closed.emit();
    });
    return opened;
  }
}
