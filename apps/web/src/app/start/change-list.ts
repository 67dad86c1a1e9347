import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Instant } from '@kaskade/shared/kernel';
import type { ChangeGroup, ChangeTargetKind } from '@kaskade/shared/start';
import { texts } from '../platform/language/texts';
import { startTexts } from './start-texts';
import { StepParts } from './step-parts';

const folders: Readonly<Record<ChangeTargetKind, string>> = {
  round: '/rounds',
  region: '/regions',
  application: '/applications',
  sequence: '/sequences',
  workshop: '/workshops',
  initiative: '/initiatives',
};

/** What others changed, by kind: how often, and links to what it is about. */
@Component({
  selector: 'app-change-list',
  imports: [RouterLink],
  template: `
    <ul class="plain-list">
      @for (line of lines(); track line.what) {
        <li>
          <span class="count numbers">{{ line.count }}</span>
          <div>
            @if (line.link; as link) {
              <a class="kind" [routerLink]="link">{{ line.kind }}</a>
            } @else {
              <span class="kind">{{ line.kind }}</span>
            }
            <span class="targets small">
              @for (target of line.targets; track target.link[1]) {
                <a [routerLink]="target.link">{{ target.name }}</a>
              }
              @if (line.others) {
                @if (journal()) {
                  <a routerLink="/journal" [queryParams]="{ what: line.what, from: since() }">{{ line.others }}</a>
                } @else {
                  <span>{{ line.others }}</span>
                }
              }
            </span>
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
    }
    li {
      display: grid;
      grid-template-columns: 2.25rem minmax(0, 1fr);
      gap: var(--space-2);
      padding-block: var(--space-3);
      border-top: 1px solid var(--colour-line);
    }
    li:first-child {
      border-top: 0;
      padding-top: 0;
    }
    .count {
      color: var(--colour-accent);
      font: 650 1.25rem / 1.3 var(--font-heading);
      font-variant-numeric: tabular-nums;
    }
    .kind {
      font-weight: 600;
      hyphens: auto;
    }
    .targets {
      display: grid;
      gap: var(--space-1);
      justify-items: start;
      overflow-wrap: anywhere;
    }
    .targets > * {
      padding-block: 0.125rem;
    }
    .targets > span {
      color: var(--colour-muted);
    }
  `,
})
export class ChangeList {
  readonly groups = input.required<readonly ChangeGroup[]>();
  /** The day from which the journal tells the rest. */
  readonly since = input.required<Instant>();
  /** Whether the person may read the journal. */
  readonly journal = input(false);

  private readonly t = texts(startTexts);
  private readonly parts = inject(StepParts);

  protected readonly lines = computed(() => this.groups().map((group) => this.lineOf(group)));

  private lineOf({ what, count, targets, moreTargets }: ChangeGroup) {
    return {
      what,
      count,
      kind: this.t.count(`told.${what}`, count),
      link: what.startsWith('material.') ? '/materials' : null,
      targets: targets.map(({ kind, id, name, regionName }) => ({
        link: [folders[kind], id],
        name: kind === 'workshop' && regionName ? `${this.parts.title(name)}, ${regionName}` : this.parts.title(name),
      })),
      others: moreTargets > 0 ? this.t.count('moreTargets', moreTargets) : '',
    };
  }
}
