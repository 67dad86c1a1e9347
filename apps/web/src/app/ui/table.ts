import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChildren, Directive, inject, input, model, output, TemplateRef } from '@angular/core';
import { texts } from '../platform/language/texts';
import { Button } from './button';
import { Icon } from './icon';
import { uiTexts } from './ui-texts';

/** A column: its key, its heading, and either a text per row or a cell template with the same key. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly text?: (row: Row) => string | number | null;
  /** Numbers stand at the end of the cell. */
  readonly numeric?: boolean;
  readonly sortable?: boolean;
}

/** A cell drawn by the page: `<ng-template uiCell="name" [uiCellOf]="list.items()" let-row>`. */
@Directive({ selector: 'ng-template[uiCell]' })
export class Cell<Row> {
  readonly uiCell = input.required<string>();
  /** The rows, only so that `let-row` has their type. */
  readonly uiCellOf = input.required<readonly Row[]>();
  readonly template = inject<TemplateRef<{ $implicit: Row }>>(TemplateRef);

  static ngTemplateContextGuard<Row>(_cell: Cell<Row>, context: unknown): context is { $implicit: Row } {
    return context !== null;
  }
}

/**
 * A native table that turns into cards below 640 px. Sorting is told outside as `key` or `-key`; `more` asks for the next page.
 * Without rows it shows what stands in `[empty]`.
 */
@Component({
  selector: 'ui-table',
  imports: [NgTemplateOutlet, Button, Icon],
  templateUrl: './table.html',
  styleUrl: './table.css',
})
export class Table<Row extends { readonly id: string }> {
  protected readonly t = texts(uiTexts);

  /** What the table shows; read out, and seen only where `captionShown`. */
  readonly caption = input.required<string>();
  readonly captionShown = input(false);
  readonly columns = input.required<readonly Column<Row>[]>();
  readonly rows = input.required<readonly Row[]>();
  readonly sort = model('');
  /** How many there are in all, where the list is read page by page. */
  readonly total = input<number | null>(null);
  readonly hasMore = input(false);
  readonly loadingMore = input(false);
  readonly more = output<void>();

  private readonly cells = contentChildren<Cell<Row>>(Cell);
  private readonly templates = computed(() => new Map(this.cells().map((cell) => [cell.uiCell(), cell.template])));
  protected readonly shown = computed(() => this.t('shown', { shown: this.rows().length, total: this.total() ?? this.rows().length }));

  protected templateOf(key: string): TemplateRef<{ $implicit: Row }> | null {
    return this.templates().get(key) ?? null;
  }

  protected ariaSortOf(column: Column<Row>): 'ascending' | 'descending' | null {
    if (this.sort() === column.key) return 'ascending';
    return this.sort() === `-${column.key}` ? 'descending' : null;
  }

  protected sortBy(column: Column<Row>): void {
    this.sort.set(this.sort() === column.key ? `-${column.key}` : column.key);
  }
}
