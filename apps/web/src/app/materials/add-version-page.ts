import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { MaterialId } from '@kaskade/shared/kernel';
import { AddMaterialVersion, type MaterialView, reasonsAgainstRelease } from '@kaskade/shared/materials';
import { say } from '@kaskade/shared/problems';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { ContentFields } from './content-fields';
import { draftOf, plannedOf, releaseDraftOf, releaseOf } from './material-draft';
import { MaterialWords } from './material-words';
import { MaterialsApi } from './materials-api';
import { materialsTexts } from './materials-texts';
import { ReleaseFields } from './release-fields';

/** Adds a version to a material; the one before stays with those who see it already until this one is released. */
@Component({
  selector: 'app-add-version-page',
  imports: [
    RouterLink,
    FormField,
    PageHeader,
    Await,
    Banner,
    Card,
    ErrorSummary,
    TextAreaField,
    ContentFields,
    ReleaseFields,
    Button,
    LinkButton,
  ],
  templateUrl: './add-version-page.html',
})
export class AddVersionPage implements MayBeUnsaved {
  readonly materialId = input.required<MaterialId>();

  protected readonly t = texts(materialsTexts);
  private readonly words = inject(MaterialWords);
  private readonly api = inject(MaterialsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly read = this.api.material(this.materialId);
  protected readonly material = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly stale = signal(false);
  protected readonly uploading = signal(false);
  protected readonly crumbs = computed(() => {
    const material = this.material();
    return [
      { label: this.t('list.title'), link: '/materials' },
      { label: material ? this.words.title(material) : '…', link: ['/materials', this.materialId()] },
    ];
  });

  private readonly draft = signal(blank());
  protected readonly planned = computed(() => {
    const material = this.material();
    return material && plannedOf({ ...draftOf(material), release: this.draft().release });
  });
  protected readonly whyNot = computed((): string[] => {
    const planned = this.planned();
    const problems = planned ? reasonsAgainstRelease(planned.stage, planned.release) : [];
    return [...problems.map((problem) => say(problem, this.language())), ...this.whyNotFile()];
  });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: AddMaterialVersion,
    toMessage: ({ source, fileId, link, release, note }) => ({
      ...(source === 'file' ? { fileId } : { link }),
      release: releaseOf(release),
      note,
    }),
    send: async (command) => {
      await this.save(command);
      this.form.reset(this.draft());
      this.toasts.say(this.t('form.versionAdded'));
      await this.router.navigate(['/materials', this.materialId()]);
    },
  });

  constructor() {
    effect(() => {
      const material = this.read.hasValue() ? this.read.value() : null;
      if (material) untracked(() => this.form.reset({ ...blank(), release: releaseDraftOf(material.current.release) }));
    });
  }

  unsaved(): boolean {
    return this.form.unsaved();
  }

  protected async loadNew(): Promise<void> {
    this.material.set(await this.api.again(this.materialId()));
    this.stale.set(false);
  }

  private whyNotFile(): string[] {
    const { source, fileId } = this.draft();
    if (this.uploading()) return [this.t('form.fileWait')];
    return source === 'file' && fileId === '' ? [this.t('form.fileMissing')] : [];
  }

  private async save(command: AddMaterialVersion): Promise<MaterialView> {
    try {
      return await this.api.addVersion({ id: this.materialId(), version: this.material()?.version ?? 0 }, command);
    } catch (error) {
      this.stale.set(error instanceof ProblemError && error.has('VERSION_STALE'));
      throw error;
    }
  }
}

const blank = () => ({ source: 'file', fileId: '', link: '', release: releaseDraftOf(null), note: '' });
