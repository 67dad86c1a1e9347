import { inject, Injectable } from '@angular/core';
import { defaultTimeZone, inLanguage, type LocalDate } from '@kaskade/shared/kernel';
import { materialAudienceLabels, materialKindLabels, materialLanguageLabels, trainingSessionKindLabels } from '@kaskade/shared/labels';
import {
  acceptedFileTypes,
  type FileView,
  MaterialAudience,
  MaterialKind,
  MaterialLanguage,
  type MaterialStage,
  type MaterialSummary,
} from '@kaskade/shared/materials';
import { localDateOf } from '@kaskade/shared/time';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import type { Choice } from '../ui/forms/choices';
import { materialsTexts } from './materials-texts';
import { outlookOf, type Planned } from './outlook';

/** How materials are put into words: what they are, what they belong to, and who sees them when. */
@Injectable({ providedIn: 'root' })
export class MaterialWords {
  private readonly t = texts(materialsTexts);
  private readonly dates = inject(Dates);
  private readonly today = inject(Today);
  private readonly language = inject(CurrentLanguage).language;

  title({ title }: Pick<MaterialSummary, 'title'>): string {
    return inLanguage(title, this.language());
  }

  kind(kind: MaterialKind): string {
    return inLanguage(materialKindLabels[kind], this.language());
  }

  audience(audience: MaterialAudience): string {
    return inLanguage(materialAudienceLabels[audience], this.language());
  }

  languageOf(language: MaterialLanguage): string {
    return inLanguage(materialLanguageLabels[language], this.language());
  }

  stage(stage: MaterialStage): string {
    if (stage.kind === 'any') return this.t('list.any');
    if (stage.kind === 'workshop') {
      return stage.position === undefined ? this.t('list.anyWorkshop') : this.t('list.workshop', { position: stage.position });
    }
    return stage.trainingKind
      ? this.t('list.trainingAt', { kind: inLanguage(trainingSessionKindLabels[stage.trainingKind], this.language()) })
      : this.t('list.training');
  }

  /** "Freigegeben seit Di, 24. November 2026", or what the release waits for. */
  release({ current: { release, createdAt }, stage, archivedAt }: Pick<MaterialSummary, 'current' | 'stage' | 'archivedAt'>): string {
    if (archivedAt) return this.t('release.archived');
    if (release.kind === 'at_once') return this.since(localDateOf(createdAt, defaultTimeZone));
    if (release.kind === 'on_date') {
      return release.on <= this.today() ? this.since(release.on) : this.t('release.from', { on: this.dates.day(release.on) });
    }
    return this.t(`release.${release.kind}`, { position: positionOf(stage) });
  }

  /** Who will see it when, as the shared rule says: one sentence for each group of people. */
  outlook(planned: Planned): string[] {
    return outlookOf(planned, this.today()).map(({ who, when }) =>
      this.t(`seen.${when}`, {
        who: this.t(`seen.${who}`),
        on: planned.release.kind === 'on_date' ? this.dates.day(planned.release.on) : '',
        position: positionOf(planned.stage),
      }),
    );
  }

  file(file: FileView): { kind: string; size: string } {
    const size = file.size < 1_000_000 ? `${Math.max(1, Math.round(file.size / 1_000))} kB` : `${this.megabytes(file.size)} MB`;
    return { kind: acceptedFileTypes[file.contentType] ?? file.contentType, size };
  }

  kinds(): Choice[] {
    return MaterialKind.options.map((kind) => ({ value: kind, label: this.kind(kind) }));
  }

  audiences(): Choice[] {
    return MaterialAudience.options.map((audience) => ({ value: audience, label: this.audience(audience) }));
  }

  languages(): Choice[] {
    return MaterialLanguage.options.map((language) => ({ value: language, label: this.languageOf(language) }));
  }

  private since(on: LocalDate): string {
    return this.t('release.since', { on: this.dates.day(on) });
  }

  private megabytes(bytes: number): string {
    return (bytes / 1_000_000).toLocaleString(this.language(), { maximumFractionDigits: 1 });
  }
}

const positionOf = (stage: MaterialStage): string => (stage.kind === 'workshop' ? String(stage.position ?? '') : '');
