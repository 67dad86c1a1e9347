import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import type { MaterialVersionView } from '@kaskade/shared/materials';
import { ProblemError } from '../platform/http/problem-error';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { Toasts } from '../ui/toasts';
import { MaterialWords } from './material-words';
import { MaterialsApi } from './materials-api';
import { materialsTexts } from './materials-texts';

/** The way to the content of a version: downloads a file, opens a link in a new tab and says so. */
@Component({
  selector: 'app-open-material',
  imports: [Button, Icon, LinkButton],
  template: `
    @if (version().link; as link) {
      <a uiButton [href]="link" target="_blank" rel="noopener" [attr.aria-label]="t('list.openOf', { title: title() })">
        <ui-icon name="external" />{{ t('list.open') }}
      </a>
    } @else if (file(); as about) {
      <ui-button icon="download" [busy]="busy()" (pressed)="download()">
        <span class="whole" aria-hidden="true">{{ about.kind }}, {{ about.size }}</span>
        <span class="visually-hidden">{{ t('list.downloadOf', { title: title(), kind: about.kind, size: about.size }) }}</span>
      </ui-button>
    }
  `,
  styles: `
    .whole {
      white-space: nowrap;
    }
  `,
})
export class OpenMaterial {
  readonly title = input.required<string>();
  readonly version = input.required<MaterialVersionView>();

  protected readonly t = texts(materialsTexts);
  private readonly words = inject(MaterialWords);
  private readonly api = inject(MaterialsApi);
  private readonly toasts = inject(Toasts);
  private readonly document = inject(DOCUMENT);

  protected readonly busy = signal(false);
  protected readonly file = computed(() => {
    const { file } = this.version();
    return file && this.words.file(file);
  });

  protected async download(): Promise<void> {
    this.busy.set(true);
    try {
      const link = this.document.createElement('a');
      link.href = await this.api.downloadAddress(this.version().id);
      link.download = this.version().file?.name ?? '';
      link.click();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.toasts.say(error.message);
    } finally {
      this.busy.set(false);
    }
  }
}
