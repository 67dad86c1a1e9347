import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { defaultTimeZone } from '@kaskade/shared/kernel';
import { type DateAhead, type NextStep, StartView } from '@kaskade/shared/start';
import { localDateOf } from '@kaskade/shared/time';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Figure, NextStep as NextStepCard } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ChangeList } from './change-list';
import { FiguresInWords } from './figure-words';
import { startTexts } from './start-texts';
import type { Step } from './step-card';
import { StepParts } from './step-parts';
import { StepWords } from './step-words';
import { TodayCard } from './today-card';

/** What is next for me, what changed, where do I stand. */
@Component({
  selector: 'app-start-page',
  imports: [RouterLink, PageHeader, Await, TodayCard, NextStepCard, EmptyState, ChangeList, Figure, Icon],
  templateUrl: './start-page.html',
  styleUrl: './start-page.css',
})
export class StartPage {
  protected readonly t = texts(startTexts);
  private readonly words = inject(StepWords);
  private readonly parts = inject(StepParts);
  private readonly figureWords = inject(FiguresInWords);
  private readonly dates = inject(Dates);
  private readonly today = inject(Today);
  private readonly session = inject(SessionStore);

  protected readonly start = httpResource(() => '/api/start', { parse: (answer) => StartView.parse(answer) });
  private readonly view = computed(() => (this.start.hasValue() ? this.start.value() : null));

  protected readonly greeting = computed(() => this.t('hello', { name: this.session.person()?.givenName ?? '' }));
  protected readonly day = computed(() => this.dates.day(this.today()));
  protected readonly todays = computed(() => (this.view()?.nextSteps ?? []).filter(isOfToday));
  protected readonly cards = computed(() =>
    (this.view()?.nextSteps ?? []).filter((step) => !isOfToday(step)).map((step) => ({ id: step.id, ...this.words.card(step) })),
  );
  protected readonly more = computed(() => this.view()?.more ?? 0);
  /** What stands on the card of today already is not told twice. */
  protected readonly ahead = computed(() =>
    (this.view()?.ahead ?? [])
      .filter(({ id }) => !this.todays().some(({ workshopId }) => workshopId === id))
      .map((date) => this.dateInWords(date)),
  );
  protected readonly comfort = computed(() => {
    const [first] = this.ahead();
    return first ? this.t('nothingUntil', { title: first.title, day: first.day, at: first.where }) : this.t('nothingAhead');
  });
  protected readonly changesHeading = computed(() => {
    const view = this.view();
    return this.t(view?.firstVisit ? 'changesOfWeek' : 'changes');
  });
  protected readonly lastVisit = computed(() => {
    const view = this.view();
    return view && !view.firstVisit ? this.dates.instant(view.since) : '';
  });
  protected readonly changes = computed(() => this.view()?.changes ?? []);
  protected readonly sinceDay = computed(() => localDateOf(this.view()?.since ?? `${this.today()}T00:00:00Z`, defaultTimeZone));
  protected readonly mayReadJournal = computed(() => this.session.may('journal.read'));
  protected readonly hasChanges = computed(
    () => this.mayReadJournal() || this.changes().length > 0 || this.session.may('invitation.answer'),
  );
  protected readonly figures = computed(() => (this.view()?.figures ?? []).map((figures) => this.figureWords.group(figures)));

  private dateInWords(date: DateAhead) {
    const title = this.parts.title(date.title);
    return date.kind === 'workshop'
      ? { id: date.id, title, day: this.dates.day(date.date), where: date.regionName, link: ['/workshops', date.id] }
      : {
          id: `${date.id} ${date.date}`,
          title,
          day: this.dates.days(date.date, date.until),
          where: date.roundName,
          link: ['/rounds', date.id],
        };
  }
}

const isOfToday = (step: NextStep): step is Step<'runWorkshop' | 'attendWorkshop'> =>
  step.kind === 'runWorkshop' || step.kind === 'attendWorkshop';
