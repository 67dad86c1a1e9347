import { Component, computed, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { RegionId } from '@kaskade/shared/kernel';
import { CreateMaterial, reasonsAgainstRelease } from '@kaskade/shared/materials';
import { say } from '@kaskade/shared/problems';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import type { Choice } from '../ui/forms/choices';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { SelectField } from '../ui/forms/select-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { ContentFields } from './content-fields';
import { detailsOf, draftOf, plannedOf } from './material-draft';
import { MaterialFields } from './material-fields';
import { MaterialsApi } from './materials-api';
import { materialsTexts } from './materials-texts';
import { ReleaseFields } from './release-fields';

/** Adds a material: the national team for everybody, a coordinator for the own region. */
@Component({
  selector: 'app-create-material-page',
  imports: [
    RouterLink,
    FormField,
    PageHeader,
    Card,
    ErrorSummary,
    ContentFields,
    MaterialFields,
    ReleaseFields,
    SelectField,
    Button,
    LinkButton,
  ],
  templateUrl: './create-material-page.html',
})
export class CreateMaterialPage implements MayBeUnsaved {
  protected readonly t = texts(materialsTexts);
  private readonly api = inject(MaterialsApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly uploading = signal(false);
  /** National, or one of the own regions: whoever has both roles chooses. */
  protected readonly places = computed((): Choice[] => [
    ...(this.session.may('material.writeNational') ? [{ value: 'national', label: this.t('list.national') }] : []),
    ...this.session
      .roles()
      .flatMap(({ role, regionId, regionName }) =>
        role === 'coordinator' && regionId ? [{ value: regionId, label: regionName ?? regionId }] : [],
      ),
  ]);
  private readonly draft = signal({
    ...draftOf(null),
    source: 'file',
    fileId: '',
    link: '',
    regionId: this.places()[0]?.value ?? '',
  });
  protected readonly regionId = computed(() => RegionId.safeParse(this.draft().regionId).data ?? null);
  protected readonly planned = computed(() => plannedOf(this.draft()));
  protected readonly whyNot = computed((): string[] => {
    const planned = this.planned();
    const problems = planned ? reasonsAgainstRelease(planned.stage, planned.release) : [];
    return [...problems.map((problem) => say(problem, this.language())), ...this.whyNotFile()];
  });

  protected readonly form = schemaForm({
    draft: this.draft,
    schema: CreateMaterial,
    toMessage: (draft) => ({
      ...detailsOf(draft),
      ...(draft.source === 'file' ? { fileId: draft.fileId } : { link: draft.link }),
      regionId: this.regionId(),
      roundId: null,
    }),
    send: async (command) => {
      const material = await this.api.create(command);
      this.form.reset(this.draft());
      this.toasts.say(this.t('form.created'));
      await this.router.navigate(['/materials', material.id]);
    },
  });

  unsaved(): boolean {
    return this.form.unsaved();
  }

  private whyNotFile(): string[] {
    const { source, fileId } = this.draft();
    if (this.uploading()) return [this.t('form.fileWait')];
    return source === 'file' && fileId === '' ? [this.t('form.fileMissing')] : [];
  }
}
