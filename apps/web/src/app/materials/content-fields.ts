import { Component, computed, inject, input, model, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { acceptedFileTypes, largestFile, reasonsNotToUpload } from '@kaskade/shared/materials';
import { say } from '@kaskade/shared/problems';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import type { Choice } from '../ui/forms/choices';
import { FileField } from '../ui/forms/file-field';
import { RadioField } from '../ui/forms/radio-field';
import { TextField } from '../ui/forms/text-field';
import { acceptedEndings, contentTypeByName } from './accepted-files';
import { materialsTexts } from './materials-texts';
import { Uploads } from './uploads';

/** A file or a link. A file is checked as far as the browser knows it, and transferred at once, so that sending the form is quick. */
@Component({
  selector: 'app-content-fields',
  imports: [FormField, RadioField, FileField, TextField],
  template: `
    <ui-radio-field [label]="t('form.source')" [choices]="sources()" [formField]="source()" />
    @if (source()().value() === 'link') {
      <ui-text-field type="url" [label]="t('form.linkField')" [hint]="t('form.linkHint')" [formField]="link()" />
    } @else {
      <ui-file-field
        [label]="t('form.fileField')"
        [hint]="t('form.fileHint', { limit })"
        [accept]="endings"
        [maxBytes]="maxBytes"
        [file]="file()"
        [progress]="progress()"
        [errors]="errors()"
        [touched]="errors().length > 0"
        (chosen)="take($event)"
      />
      <p class="visually-hidden" role="status">{{ uploading() ? t('form.uploading') : '' }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      min-width: 0;
    }
  `,
})
export class ContentFields {
  readonly source = input.required<FieldTree<string>>();
  readonly fileId = input.required<FieldTree<string>>();
  readonly link = input.required<FieldTree<string>>();
  /** True while a file is on its way. */
  readonly uploading = model(false);

  protected readonly t = texts(materialsTexts);
  private readonly uploads = inject(Uploads);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly maxBytes = largestFile;
  protected readonly limit = largestFile / 1_000_000;
  protected readonly endings = acceptedEndings;
  protected readonly file = signal<File | null>(null);
  protected readonly progress = signal<number | null>(null);
  private readonly refusal = signal('');
  protected readonly errors = computed(() => {
    if (this.refusal()) return [{ kind: 'refused', message: this.refusal() }];
    const field = this.fileId()();
    return field.touched() ? field.errors() : [];
  });
  protected readonly sources = computed((): Choice[] => [
    {
      value: 'file',
      label: this.t('form.file'),
      detail: this.t('form.fileDetail', { limit: this.limit, kinds: Object.values(acceptedFileTypes).join(', ') }),
    },
    { value: 'link', label: this.t('form.link'), detail: this.t('form.linkDetail') },
  ]);

  protected async take(file: File | null): Promise<void> {
    this.fileId()().value.set('');
    this.progress.set(null);
    const problems = file ? reasonsNotToUpload({ size: file.size, contentType: contentTypeByName(file.name) }) : [];
    this.refusal.set(problems.map((problem) => say(problem, this.language())).join(' '));
    this.file.set(problems.length > 0 ? null : file);
    this.uploading.set(false);
    if (file && problems.length === 0) await this.upload(file);
  }

  /** Another file may be chosen meanwhile; only the last one counts. */
  private async upload(file: File): Promise<void> {
    this.uploading.set(true);
    try {
      const stored = await this.uploads.send(file, (percent) => this.ifLast(file, () => this.progress.set(percent)));
      this.ifLast(file, () => this.fileId()().value.set(stored.id));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.ifLast(file, () => this.refuse(error));
    } finally {
      this.ifLast(file, () => this.rest());
    }
  }

  private refuse(error: ProblemError): void {
    this.refusal.set(error.mayPass ? this.t('form.uploadFailed') : error.message);
    this.file.set(null);
    this.rest();
  }

  private rest(): void {
    this.uploading.set(false);
    this.progress.set(null);
  }

  private ifLast(file: File, act: () => void): void {
    if (this.file() === file) act();
  }
}
