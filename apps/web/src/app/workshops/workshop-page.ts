import { Component, computed, effect, inject, input, linkedSignal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { defaultTimeZone, type WorkshopId } from '@kaskade/shared/kernel';
import { isBefore } from '@kaskade/shared/time';
import { isAhead, type WorkshopView } from '@kaskade/shared/workshops';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Now } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Card, Figure } from '../ui/card';
import { type Fact, Facts } from '../ui/facts';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Timeline, type TimelineEntry } from '../ui/timeline';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { ClosingCard } from './closing-card';
import { keptView } from './kept-view';
import { NextCard } from './next-card';
import { RegistrationsSection } from './registrations-section';
import { WorkshopWords } from './workshop-words';
import { WorkshopsApi } from './workshops-api';
import { workshopsTexts } from './workshops-texts';

/** One workshop: when and where, who is registered, what comes next and, afterwards, its close. Follows what others do. */
@Component({
  selector: 'app-workshop-page',
  imports: [
    RouterLink,
    PageHeader,
    Await,
    Badge,
    Banner,
    Card,
    Figure,
    Facts,
    Icon,
    Timeline,
    LinkButton,
    NextCard,
    ClosingCard,
    RegistrationsSection,
  ],
  templateUrl: './workshop-page.html',
  styleUrl: './workshop-page.css',
})
export class WorkshopPage implements MayBeUnsaved {
  readonly workshopId = input.required<WorkshopId>();

  protected readonly t = texts(workshopsTexts);
  protected readonly words = inject(WorkshopWords);
  private readonly api = inject(WorkshopsApi);
  private readonly dates = inject(Dates);
  private readonly now = inject(Now);
  private readonly session = inject(SessionStore);
  private readonly closing = viewChild(ClosingCard);

  protected readonly read = this.api.workshop(this.workshopId);
  private readonly change = this.api.changes(this.workshopId);
  protected readonly workshop = keptView(
    () => (this.read.hasValue() ? this.read.value() : null),
    ({ id }) => id === this.workshopId(),
  );
  private readonly readSequence = this.api.sequence(() => this.workshop()?.sequenceId);
  protected readonly sequence = computed(() => (this.readSequence.hasValue() ? this.readSequence.value() : null));

  protected readonly mayRun = computed(() => this.session.may('workshop.run', { regionId: this.workshop()?.regionId }));
  /** Once the workshop is held, its attendance is looked up rather than taken. */
  protected readonly recordsNow = computed(
    () => this.workshop()?.state === 'published' && this.session.may('attendance.record', { regionId: this.workshop()?.regionId }),
  );
  protected readonly maySeeAttendance = computed(() => this.session.may('attendance.read', { regionId: this.workshop()?.regionId }));
  protected readonly begun = computed(() => {
    const workshop = this.workshop();
    return workshop !== null && !isBefore(this.now(), workshop.begins);
  });
  /** Decided when the page opens, so that nothing that is being typed moves when the workshop begins. */
  protected readonly closingFirst = linkedSignal({ source: () => this.workshop()?.id, computation: () => untracked(this.begun) });
  protected readonly hasAttendance = computed(() => {
    const state = this.workshop()?.state;
    return state === 'published' || state === 'held' || state === 'documented';
  });

  protected readonly crumbs = computed(() => {
    const workshop = this.workshop();
    const region = workshop ? [{ label: workshop.regionName, link: ['/sequences', workshop.sequenceId] }] : [];
    return [{ label: this.t('list.title'), link: '/workshops' }, ...region];
  });
  protected readonly facts = computed((): Fact[] => {
    const workshop = this.workshop();
    return workshop ? this.factsOf(workshop) : [];
  });
  protected readonly moves = computed((): TimelineEntry[] =>
    (this.workshop()?.postponements ?? []).map((move, index) => ({
      id: String(index),
      heading: this.t('page.movedFrom', {
        when: this.dates.when({ date: move.fromDate, startsAt: move.fromStartsAt, endsAt: move.fromEndsAt }),
      }),
      when: [this.dates.instant(move.at), move.byName].filter(Boolean).join(' · '),
      detail: move.reason,
    })),
  );

  constructor() {
    effect(() => {
      if (this.change()) untracked(() => this.refresh());
    });
  }

  unsaved(): boolean {
    return this.closing()?.unsaved() ?? false;
  }

  protected refresh(): void {
    this.read.reload();
    this.readSequence.reload();
  }

  protected freeSeats({ capacity, seatsTaken, state }: WorkshopView): string {
    if (!isAhead(state)) return '';
    return seatsTaken < capacity ? this.t.count('page.free', capacity - seatsTaken) : this.t('page.full');
  }

  private factsOf(workshop: WorkshopView): Fact[] {
    const { timeZone, mode, placeName, address, capacity, roundId, roundName, regionId, regionName } = workshop;
    return [
      ...(timeZone === defaultTimeZone ? [] : [{ label: this.t('page.timeZone'), value: timeZone }]),
      { label: this.t('page.mode'), value: this.words.mode(mode) },
      ...(mode === 'online' ? [] : [{ label: this.t('page.place'), value: placeName ?? this.t('words.placeOpen') }]),
      ...(address ? [{ label: this.t('page.address'), value: address }] : []),
      { label: this.t('list.seats'), value: String(capacity) },
      { label: this.t('page.region'), value: regionName, href: `/regions/${regionId}` },
      { label: this.t('page.round'), value: roundName, href: `/rounds/${roundId}` },
    ];
  }
}
