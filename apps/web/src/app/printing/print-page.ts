import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { inLanguage, Language, type WorkshopId } from '@kaskade/shared/kernel';
import { LabelSheetName, labelSheets, labelsOn, placeOfLabel } from '@kaskade/shared/printing';
import { AttendanceApi } from '../attendance/attendance-api';
import { BrowserStore } from '../platform/browser/browser-store';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Card } from '../ui/card';
import { NumberField } from '../ui/forms/number-field';
import { RadioField } from '../ui/forms/radio-field';
import { SelectField } from '../ui/forms/select-field';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { printingTexts } from './printing-texts';

const keptSheet = 'badge-sheet';

/** The papers around a workshop: what there is, and how it is printed. The sheet of the badges is remembered. */
@Component({
  selector: 'app-print-page',
  imports: [PageHeader, Await, Banner, Card, NumberField, RadioField, SelectField, Icon, LinkButton],
  templateUrl: './print-page.html',
})
export class PrintPage {
  readonly workshopId = input.required<WorkshopId>();

  protected readonly t = texts(printingTexts);
  private readonly store = inject(BrowserStore);
  private readonly current = inject(CurrentLanguage);
  private readonly dates = inject(Dates);

  protected readonly read = inject(AttendanceApi).board(this.workshopId);

  protected readonly language = linkedSignal<string>(() => this.current.language());
  protected readonly sheet = linkedSignal<LabelSheetName>(() => LabelSheetName.catch('cut90x55').parse(this.store.read(keptSheet)));
  protected readonly used = linkedSignal<LabelSheetName, number | null>({ source: this.sheet, computation: () => 0 });

  protected readonly languages = computed(() => Language.options.map((value) => ({ value, label: this.t(`languages.${value}`) })));
  protected readonly sheets = computed(() => LabelSheetName.options.map((value) => ({ value, label: this.t(`badges.sheets.${value}`) })));
  protected readonly seats = computed(
    () =>
      (this.read.hasValue() ? this.read.value().entries : []).filter(({ registrationState }) => registrationState === 'registered').length,
  );
  protected readonly mostUsed = computed(() => labelsOn(labelSheets[this.sheet()]) - 1);
  private readonly usedLabels = computed(() => Math.min(Math.max(Math.trunc(this.used() ?? 0), 0), this.mostUsed()));
  protected readonly sheetCount = computed(() =>
    this.seats() === 0 ? 0 : placeOfLabel(labelSheets[this.sheet()], this.seats() - 1, this.usedLabels()).sheet + 1,
  );
  protected readonly heading = computed(() => {
    if (!this.read.hasValue()) return null;
    const { title, date, startsAt, endsAt } = this.read.value();
    return { title: inLanguage(title, this.current.language()), when: this.dates.when({ date, startsAt, endsAt }) };
  });
  protected readonly crumbs = computed(() => {
    const heading = this.heading();
    return [
      { label: this.t('workshops'), link: '/workshops' },
      ...(heading ? [{ label: heading.title, link: ['/workshops', this.workshopId()] }] : []),
    ];
  });
  protected readonly badgesHref = computed(() => `${this.href('badges')}&sheet=${this.sheet()}&used=${this.usedLabels()}`);

  protected href(paper: string): string {
    return `/api/workshops/${this.workshopId()}/prints/${paper}?language=${this.language()}`;
  }

  protected choose(value: string): void {
    const sheet = LabelSheetName.safeParse(value);
    if (!sheet.success) return;
    this.sheet.set(sheet.data);
    this.store.write(keptSheet, sheet.data);
  }
}
