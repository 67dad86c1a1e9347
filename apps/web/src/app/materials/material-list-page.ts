import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MaterialStage, MaterialSummary } from '@kaskade/shared/materials';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import type { Choice } from '../ui/forms/choices';
import { SelectField } from '../ui/forms/select-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { MaterialGroups } from './material-groups';
import { MaterialWords } from './material-words';
import { MaterialsApi } from './materials-api';
import { materialsTexts } from './materials-texts';
import { OpenMaterial } from './open-material';

/** Materials: for those who look after them a table with the release of each, for everybody else what is released, by workshop. */
@Component({
  selector: 'app-material-list-page',
  imports: [
    RouterLink,
    PageHeader,
    SearchField,
    SelectField,
    Await,
    Table,
    Cell,
    Button,
    EmptyState,
    ExportLink,
    LinkButton,
    MaterialGroups,
    OpenMaterial,
  ],
  templateUrl: './material-list-page.html',
})
export class MaterialListPage {
  protected readonly t = texts(materialsTexts);
  protected readonly words = inject(MaterialWords);
  private readonly session = inject(SessionStore);

  protected readonly q = urlParam('q');
  protected readonly kind = urlParam('kind');
  protected readonly stage = urlParam('stage');
  protected readonly audience = urlParam('audience');
  protected readonly language = urlParam('language');
  private readonly filters = computed(() => ({
    q: this.q(),
    kind: this.kind(),
    audience: this.audience(),
    language: this.language(),
    ...stageFilterOf(this.stage()),
  }));
  protected readonly manages = computed(() => this.session.may('file.upload'));
  protected readonly list = inject(MaterialsApi).list(() => ({ ...this.filters(), ...(this.manages() ? {} : { limit: 200 }) }));

  protected readonly filtered = computed(() => Object.keys(paramsOf(this.filters())).length > 0);
  protected readonly exportHref = computed(
    () => `/api/materials/export?${new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString()}`,
  );
  /** Workshops for which there is a material, as far as the list has been read; a filter must not take choices away. */
  private readonly positions = linkedSignal<readonly MaterialSummary[], readonly number[]>({
    source: this.list.items,
    computation: (items, previous) => [...new Set([...(previous?.value ?? []), ...items.flatMap(({ stage }) => positionsOf(stage))])],
  });
  protected readonly stages = computed((): Choice[] => [
    { value: 'any', label: this.t('list.any') },
    { value: 'training', label: this.t('list.training') },
    { value: 'workshop', label: this.t('list.anyWorkshop') },
    ...this.positions()
      .toSorted((first, second) => first - second)
      .map((position) => ({ value: `workshop-${position}`, label: this.t('list.workshop', { position }) })),
  ]);
  protected readonly columns = computed((): Column<MaterialSummary>[] => [
    { key: 'material', label: this.t('list.material') },
    { key: 'stage', label: this.t('list.stage'), text: ({ stage }) => this.words.stage(stage) },
    { key: 'audience', label: this.t('list.audience'), text: ({ audience }) => this.words.audience(audience) },
    { key: 'release', label: this.t('list.release'), text: (material) => this.words.release(material) },
    { key: 'content', label: this.t('list.content') },
  ]);

  protected detailOf({ kind, language, regionName }: MaterialSummary): string {
    return [this.words.kind(kind), this.words.languageOf(language), regionName ?? this.t('list.national')].join(' · ');
  }
}

/** "workshop-2" is the stage and the position. */
function stageFilterOf(value: string): { stage: string; position: string } {
  const [stage = '', position = ''] = value.split('-');
  return { stage, position };
}

const positionsOf = (stage: MaterialStage): number[] => (stage.kind === 'workshop' && stage.position !== undefined ? [stage.position] : []);
