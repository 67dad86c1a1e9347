import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inLanguage, type MaterialId } from '@kaskade/shared/kernel';
import type { MaterialVersionView, MaterialView } from '@kaskade/shared/materials';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Dialog } from '../ui/dialog';
import { type Fact, Facts } from '../ui/facts';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import { MaterialWords } from './material-words';
import { MaterialsApi } from './materials-api';
import { materialsTexts } from './materials-texts';
import { OpenMaterial } from './open-material';

/** One material: its content in all visible versions and, for those who look after it, who sees it when. */
@Component({
  selector: 'app-material-page',
  imports: [RouterLink, PageHeader, Await, Badge, Banner, Button, LinkButton, Card, Dialog, Facts, OpenMaterial],
  templateUrl: './material-page.html',
  styleUrl: './material-page.css',
})
export class MaterialPage {
  readonly materialId = input.required<MaterialId>();

  protected readonly t = texts(materialsTexts);
  protected readonly words = inject(MaterialWords);
  private readonly api = inject(MaterialsApi);
  private readonly dates = inject(Dates);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly read = this.api.material(this.materialId);
  protected readonly material = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly crumbs = computed(() => [{ label: this.t('list.title'), link: '/materials' }]);
  protected readonly manages = computed(() => this.session.may('file.upload'));
  protected readonly about = computed(() => {
    const description = this.material()?.description;
    return description ? inLanguage(description, this.language()) : '';
  });
  protected readonly facts = computed((): Fact[] => {
    const material = this.material();
    return material ? this.factsOf(material) : [];
  });
  protected readonly outlook = computed(() => {
    const material = this.material();
    if (!material || material.archivedAt) return [];
    const sentences = this.words.outlook({ ...material, release: material.current.release });
    return material.regionId ? [...sentences, this.t('seen.region')] : sentences;
  });

  protected readonly archiving = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusals = signal<readonly string[]>([]);

  protected madeBy({ createdAt, createdByName }: MaterialVersionView): string {
    return [this.dates.instant(createdAt), createdByName].filter(Boolean).join(' · ');
  }

  protected async archive(material: MaterialView): Promise<void> {
    this.busy.set(true);
    this.refusals.set([]);
    try {
      this.material.set(await this.api.archive(material));
      this.archiving.set(false);
      this.toasts.say(this.t('archive.done'));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusals.set(error.sentences);
      if (error.has('VERSION_STALE')) this.material.set(await this.api.again(material.id));
    } finally {
      this.busy.set(false);
    }
  }

  private factsOf({ kind, language, audience, stage, regionName, roundName }: MaterialView): Fact[] {
    return [
      { label: this.t('list.kind'), value: this.words.kind(kind) },
      { label: this.t('list.language'), value: this.words.languageOf(language) },
      { label: this.t('list.stage'), value: this.words.stage(stage) },
      ...(this.manages() ? [{ label: this.t('list.audience'), value: this.words.audience(audience) }] : []),
      { label: this.t('page.region'), value: regionName ?? this.t('list.national') },
      { label: this.t('page.round'), value: roundName ?? this.t('page.allRounds') },
    ];
  }
}
