import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { JournalEntryView } from '@kaskade/shared/journal';
import { LocalDate, type RoundId } from '@kaskade/shared/kernel';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { ComboboxField } from '../ui/forms/combobox-field';
import { DateField } from '../ui/forms/date-field';
import { SelectField } from '../ui/forms/select-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { happenings } from './happenings';
import { JournalApi } from './journal-api';
import { JournalSentences } from './journal-sentences';
import { journalTexts } from './journal-texts';

/** What happened, day by day, the newest first. */
@Component({
  selector: 'app-journal-page',
  imports: [RouterLink, PageHeader, SearchField, SelectField, ComboboxField, DateField, Await, Button, LinkButton, EmptyState, ExportLink],
  providers: [JournalSentences],
  templateUrl: './journal-page.html',
  styleUrl: './journal-page.css',
})
export class JournalPage {
  protected readonly t = texts(journalTexts);
  protected readonly sentences = inject(JournalSentences);
  private readonly api = inject(JournalApi);
  private readonly dates = inject(Dates);

  protected readonly q = urlParam('q');
  protected readonly what = urlParam('what');
  protected readonly round = urlParam('round');
  protected readonly region = urlParam('region');
  protected readonly from = urlParam('from');
  protected readonly until = urlParam('until');
  private readonly filters = computed(() => ({
    q: this.q(),
    what: this.what(),
    roundId: this.round(),
    regionId: this.region(),
    from: wholeDay(this.from()),
    until: wholeDay(this.until()),
  }));
  protected readonly list = this.api.list(this.filters);
  private readonly readRounds = this.api.rounds();
  private readonly chosenRegion = this.api.region(this.region);

  protected readonly filtered = computed(() => Object.values(this.filters()).some((value) => value !== ''));
  protected readonly rounds = computed(() =>
    this.readRounds.hasValue() ? this.readRounds.value().items.map(({ id, name }) => ({ value: id, label: name })) : [],
  );
  protected readonly kinds = computed(() => happenings.map((code) => ({ value: code, label: this.sentences.kind(code) })));
  protected readonly regionName = computed(() => (this.region() && this.chosenRegion.hasValue() ? this.chosenRegion.value().name : ''));
  protected readonly regions = (text: string) => this.api.regionsLike(text);
  protected readonly exportHref = computed(
    () => `/api/journal/export?${new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString()}`,
  );
  protected readonly days = computed(() => {
    const days = new Map<string, JournalEntryView[]>();
    for (const entry of this.list.items()) {
      const day = this.dates.dayOf(entry.at);
      days.set(day, [...(days.get(day) ?? []), entry]);
    }
    return [...days].map(([day, entries]) => ({ day, entries }));
  });
  protected readonly shown = computed(() => this.t('shown', { shown: this.list.items().length, total: this.list.total() }));

  protected timeOf({ at }: JournalEntryView): string {
    return this.dates.timeOf(at);
  }

  protected roundName(id: RoundId): string {
    return this.rounds().find(({ value }) => value === id)?.label ?? this.t('round');
  }

  /** The region is linked by name unless the sentence names it already. */
  protected namesRegion(entry: JournalEntryView): boolean {
    return entry.regionName !== null && this.sentences.sentence(entry).includes(entry.regionName);
  }

  /** Where the thing itself can be seen. */
  protected linkOf({ what, subject, regionId }: JournalEntryView): string[] | null {
    const kind = what.split('.')[0] ?? '';
    if (kind === 'region') return regionId ? ['/regions', regionId] : null;
    const folder = folders[kind];
    return folder && subject ? [folder, subject] : null;
  }
}

const folders: Readonly<Record<string, string>> = { application: '/applications', person: '/people', role: '/people' };

/** A day that is typed only half is no filter yet. */
const wholeDay = (text: string): string => (LocalDate.safeParse(text).success ? text : '');
