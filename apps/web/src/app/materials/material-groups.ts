import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inLanguage } from '@kaskade/shared/kernel';
import type { MaterialStage, MaterialSummary } from '@kaskade/shared/materials';
import { CurrentLanguage } from '../platform/language/current-language';
import { MaterialWords } from './material-words';
import { OpenMaterial } from './open-material';

interface Group {
  readonly id: string;
  readonly heading: string;
  readonly materials: readonly MaterialSummary[];
}

/** Released materials by what they belong to: the workshops in their order first. */
@Component({
  selector: 'app-material-groups',
  imports: [RouterLink, OpenMaterial],
  template: `
    @for (group of groups(); track group.id) {
      <section class="stack" [attr.aria-labelledby]="'materials-' + group.id">
        <h2 [id]="'materials-' + group.id">{{ group.heading }}</h2>
        <ul class="plain-list">
          @for (material of group.materials; track material.id) {
            <li>
              <div class="stack tight">
                <h3>
                  <a [routerLink]="['/materials', material.id]">{{ words.title(material) }}</a>
                </h3>
                @if (aboutOf(material); as about) {
                  <p>{{ about }}</p>
                }
                <p class="muted small">{{ words.kind(material.kind) }} · {{ words.languageOf(material.language) }}</p>
              </div>
              <app-open-material [title]="words.title(material)" [version]="material.current" />
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-7);
      min-width: 0;
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      align-items: center;
      justify-content: space-between;
      padding: var(--space-4) var(--space-5);
      border: 1px solid var(--colour-line);
      border-radius: var(--radius);
      background: var(--colour-surface);
    }
    li > .stack {
      flex: 1 1 18rem;
      max-width: var(--width-text);
    }
  `,
})
export class MaterialGroups {
  readonly materials = input.required<readonly MaterialSummary[]>();

  protected readonly words = inject(MaterialWords);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly groups = computed((): Group[] => {
    const byStage = Map.groupBy(this.materials(), ({ stage }) => this.words.stage(stage));
    return [...byStage]
      .map(([heading, materials]) => ({ id: orderOf(materials[0]?.stage), heading, materials }))
      .toSorted((first, second) => first.id.localeCompare(second.id));
  });

  protected aboutOf({ description }: MaterialSummary): string {
    return description ? inLanguage(description, this.language()) : '';
  }
}

/** Workshops by their position, then what belongs to all of them, to the training, and to no date. */
function orderOf(stage: MaterialStage | undefined): string {
  if (stage?.kind === 'workshop') return `1-${String(stage.position ?? 99).padStart(2, '0')}`;
  return stage?.kind === 'training' ? `2-${stage.trainingKind ?? 'all'}` : '3';
}
