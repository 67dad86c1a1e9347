import { Component, computed, inject, input, signal } from '@angular/core';
import type { ParticipantView } from '@kaskade/shared/initiatives';
import type { InitiativeId } from '@kaskade/shared/kernel';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { Toasts } from '../ui/toasts';
import { InitiativesApi } from './initiatives-api';
import { initiativesTexts } from './initiatives-texts';
import { ParticipantDialog } from './participant-dialog';

/** The people of an initiative who come to workshops. */
@Component({
  selector: 'app-participant-table',
  imports: [Await, Button, EmptyState, ExportLink, SearchField, Table, Cell, ParticipantDialog],
  template: `
    <section class="stack" aria-labelledby="initiative-people">
      <div class="cluster apart">
        <h2 id="initiative-people">{{ t('people.title') }}</h2>
        @if (editable()) {
          <ui-button icon="plus" (pressed)="editing.set('new')">{{ t('people.add') }}</ui-button>
        }
      </div>
      @if (all().length > 5) {
        <ui-search-field [label]="t('people.search')" [value]="q()" (valueChange)="q.set($event)" />
      }
      <ui-await [of]="list" />
      @if (list.hasValue()) {
        <ui-table [caption]="t('people.caption')" [columns]="columns()" [rows]="shown()" [total]="all().length">
          <ng-template uiCell="email" [uiCellOf]="shown()" let-person>
            @if (person.email) {
              <a [href]="'mailto:' + person.email">{{ person.email }}</a>
            } @else {
              –
            }
          </ng-template>
          <ng-template uiCell="action" [uiCellOf]="shown()" let-person>
            <ui-button
              variant="quiet"
              icon="edit"
              [label]="t('people.edit', { name: person.givenName + ' ' + person.familyName })"
              (pressed)="editing.set(person)"
            />
          </ng-template>
          <ui-empty-state empty [heading]="q() ? t('people.nothingFound') : t('people.empty')">{{
            q() ? '' : t('people.emptyText')
          }}</ui-empty-state>
          <ui-export-link export [href]="'/api/initiatives/' + initiative() + '/participants/export'" />
        </ui-table>
      }
    </section>
    @if (editable()) {
      <app-participant-dialog [initiative]="initiative()" [editing]="editing()" (closed)="editing.set(null)" (saved)="saved($event)" />
    }
  `,
})
export class ParticipantTable {
  readonly initiative = input.required<InitiativeId>();
  readonly editable = input.required<boolean>();

  protected readonly t = texts(initiativesTexts);
  private readonly toasts = inject(Toasts);

  protected readonly list = inject(InitiativesApi).participants(this.initiative);
  protected readonly q = signal('');
  protected readonly editing = signal<ParticipantView | 'new' | null>(null);
  protected readonly all = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly shown = computed(() => {
    const wanted = this.q().toLowerCase().trim();
    return this.all().filter(({ givenName, familyName, email }) =>
      `${givenName} ${familyName} ${email ?? ''}`.toLowerCase().includes(wanted),
    );
  });
  protected readonly columns = computed((): Column<ParticipantView>[] => [
    { key: 'name', label: this.t('people.name'), text: ({ givenName, familyName }) => `${givenName} ${familyName}` },
    { key: 'email', label: this.t('people.email') },
    ...(this.editable() ? [{ key: 'action', label: this.t('people.action') }] : []),
  ]);

  protected saved({ givenName, familyName }: ParticipantView): void {
    this.toasts.say(this.t(this.editing() === 'new' ? 'people.added' : 'people.saved', { name: `${givenName} ${familyName}` }));
    this.editing.set(null);
    this.list.reload();
  }
}
