import { Component, computed, inject, input } from '@angular/core';
import { inLanguage, type LocalDate } from '@kaskade/shared/kernel';
import { trainingSessionKindLabels } from '@kaskade/shared/labels';
import type { SequenceCalendar } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { bandOf, type Span, spanOf, within } from './phase-span';
import { sequencesTexts } from './sequences-texts';

/** A date on the line, named by its position. */
export interface Mark {
  readonly position: number;
  readonly date: LocalDate;
}

/** The regional phase at a glance: months, holidays, national dates and the chosen ones; and the same in words. */
@Component({
  selector: 'app-phase-timeline',
  templateUrl: './phase-timeline.html',
  styleUrl: './phase-timeline.css',
})
export class PhaseTimeline {
  readonly from = input.required<LocalDate | null>();
  readonly until = input.required<LocalDate | null>();
  readonly marks = input.required<readonly Mark[]>();
  /** Holidays and national dates, where the person may know them. */
  readonly calendar = input<SequenceCalendar | null>(null);

  protected readonly t = texts(sequencesTexts);
  private readonly dates = inject(Dates);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly span = computed(() =>
    spanOf([this.from(), this.until(), ...this.marks().map(({ date }) => date)].filter((date) => date !== null)),
  );
  protected readonly months = computed(() =>
    (this.span()?.months ?? []).map(({ first, share }) => ({ share, name: this.dates.month(first).slice(0, 3) })),
  );
  protected readonly phase = computed(() => {
    const [span, from, until] = [this.span(), this.from(), this.until()];
    return span && from && until ? bandOf(span, from, until) : null;
  });
  private readonly shown = computed(() => {
    const [span, calendar] = [this.span(), this.calendar()];
    return span && calendar ? { span, ...within(span, calendar) } : null;
  });
  protected readonly bands = computed(() => {
    const shown = this.shown();
    if (!shown) return [];
    const { span, school, public: days, national } = shown;
    return [
      ...school.map(({ from, to }) => ({ kind: 'school', ...bandOf(span, from, to) })),
      ...days.map(({ date }) => ({ kind: 'public', ...bandOf(span, date, date) })),
      ...national.map(({ from, to }) => ({ kind: 'national', ...bandOf(span, from, to) })),
    ];
  });
  /** Only what there is to see needs a key. */
  protected readonly keys = computed(() =>
    (['school', 'public', 'national'] as const).filter((kind) => this.bands().some((band) => band.kind === kind)),
  );
  protected readonly dots = computed(() => {
    const span = this.span();
    return span ? this.marks().map(({ position, date }) => ({ position, at: middleOf(span, date) })) : [];
  });
  /** Which holidays Kaskade does not know here, so that nobody relies on a warning that cannot come. */
  protected readonly unknown = computed(() => {
    const calendar = this.calendar();
    if (!calendar) return '';
    if (calendar.state === null) return this.t('phase.noHolidays');
    return calendar.schoolHolidays.length === 0 ? this.t('phase.noSchool') : '';
  });
  protected readonly lines = computed((): string[] => {
    const [from, until] = [this.from(), this.until()];
    const phase = from && until ? [this.line('phase.phase', this.dates.days(from, until))] : [];
    const marks = this.marks().map(({ position, date }) =>
      this.t('phase.line', { name: this.t('workshop.numbered', { position }), days: this.dates.day(date) }),
    );
    return [...phase, ...marks, ...this.calendarLines()];
  });

  private calendarLines(): string[] {
    const shown = this.shown();
    if (!shown) return [];
    const lines = [
      ...shown.school.map(({ name, from, to }) => this.t('phase.line', { name, days: this.dates.days(from, to) })),
      ...shown.public.map(({ name, date, everywhere }) => {
        const said = name[this.language()];
        return this.t('phase.line', { name: everywhere ? said : this.t('phase.parts', { name: said }), days: this.dates.day(date) });
      }),
      ...shown.national.map(({ kind, from, to }) =>
        this.t('phase.line', { name: inLanguage(trainingSessionKindLabels[kind], this.language()), days: this.dates.days(from, to) }),
      ),
    ];
    return lines.length > 0 ? lines : [this.t('phase.nothing')];
  }

  private line(key: 'phase.phase', days: string): string {
    return this.t('phase.line', { name: this.t(key), days });
  }
}

function middleOf(span: Span, date: LocalDate): number {
  const band = bandOf(span, date, date);
  return band ? band.start + band.width / 2 : 0;
}
