import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MaterialId } from '@kaskade/shared/kernel';
import { EditMaterial, type MaterialView, reasonsAgainstRelease } from '@kaskade/shared/materials';
import { say } from '@kaskade/shared/problems';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/forms/error-summary';
import { mergedDraft } from '../ui/forms/merged-draft';
import { schemaForm } from '../ui/forms/schema-form';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { detailsOf, draftOf, plannedOf } from './material-draft';
import { MaterialFields } from './material-fields';
import { MaterialWords } from './material-words';
import { MaterialsApi } from './materials-api';
import { materialsTexts } from './materials-texts';
import { ReleaseFields } from './release-fields';

/** Changes what is said of a material and when its newest version becomes visible. What was typed stays where somebody else was quicker. */
@Component({
  selector: 'app-edit-material-page',
  imports: [RouterLink, PageHeader, Await, Banner, Card, ErrorSummary, MaterialFields, ReleaseFields, Button, LinkButton],
  templateUrl: './edit-material-page.html',
})
export class EditMaterialPage implements MayBeUnsaved {
  readonly materialId = input.required<MaterialId>();

  protected readonly t = texts(materialsTexts);
  private readonly words = inject(MaterialWords);
  private readonly api = inject(MaterialsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly read = this.api.material(this.materialId);
  /** The state that the form began with. */
  protected readonly material = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly stale = signal(false);
  protected readonly crumbs = computed(() => {
    const material = this.material();
    return [
      { label: this.t('list.title'), link: '/materials' },
      { label: material ? this.words.title(material) : '…', link: ['/materials', this.materialId()] },
    ];
  });

  private readonly draft = signal(draftOf(null));
  protected readonly planned = computed(() => plannedOf(this.draft()));
  protected readonly whyNot = computed(() => {
    const planned = this.planned();
    return planned ? reasonsAgainstRelease(planned.stage, planned.release).map((problem) => say(problem, this.language())) : [];
  });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: EditMaterial,
    toMessage: detailsOf,
    send: async (command) => {
      await this.save(command);
      this.form.reset(this.draft());
      this.toasts.say(this.t('form.saved'));
      await this.router.navigate(['/materials', this.materialId()]);
    },
  });

  constructor() {
    effect(() => {
      const material = this.read.hasValue() ? this.read.value() : null;
      if (material) untracked(() => this.form.reset(draftOf(material)));
    });
  }

  unsaved(): boolean {
    return this.form.unsaved();
  }

  /** Takes over what others changed in fields that were not touched here. */
  protected async loadNew(): Promise<void> {
    const before = draftOf(this.material());
    const newest = await this.api.again(this.materialId());
    this.material.set(newest);
    this.draft.update((typed) => mergedDraft(typed, before, draftOf(newest)));
    this.stale.set(false);
  }

  private async save(command: EditMaterial): Promise<MaterialView> {
    try {
      return await this.api.edit({ id: this.materialId(), version: this.material()?.version ?? 0 }, command);
    } catch (error) {
      this.stale.set(error instanceof ProblemError && error.has('VERSION_STALE'));
      throw error;
    }
  }
}
