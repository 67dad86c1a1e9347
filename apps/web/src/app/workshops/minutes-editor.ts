import { Component, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Instant } from '@kaskade/shared/kernel';
import type { WorkshopView } from '@kaskade/shared/workshops';
import { ProblemError } from '../platform/http/problem-error';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Clock } from '../platform/time/clock';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { TextAreaField } from '../ui/forms/text-area-field';
import { WorkshopsApi } from './workshops-api';
import { workshopsTexts } from './workshops-texts';

const pause = 1_500;

/** The minutes, kept while somebody writes. Where somebody else has written too, both texts stand there and neither is lost. */
@Component({
  selector: 'app-minutes-editor',
  imports: [Banner, Button, TextAreaField],
  template: `
    <div class="stack">
      @if (theirs(); as stored) {
        <ui-banner kind="warning" [heading]="t('minutes.staleTitle')">
          <p>{{ t('minutes.staleText') }}</p>
          <blockquote>{{ stored.minutes || t('minutes.empty') }}</blockquote>
          <div class="cluster">
            <ui-button (pressed)="keepMine(stored)">{{ t('minutes.keepMine') }}</ui-button>
            <ui-button variant="quiet" (pressed)="takeTheirs(stored)">{{ t('minutes.takeTheirs') }}</ui-button>
          </div>
        </ui-banner>
      }
      <ui-text-area-field
        [label]="t('minutes.label')"
        [hint]="t('minutes.hint')"
        [rows]="8"
        [limit]="20000"
        [value]="text()"
        (valueChange)="type($event)"
      />
      <p class="cluster small" role="status">
        <span class="muted numbers">{{ standing() }}</span>
        @if (failure()) {
          <span>{{ failure() }}</span>
        }
      </p>
      @if (failure()) {
        <ui-button icon="refresh" [busy]="saving()" (pressed)="flush()">{{ t('minutes.save') }}</ui-button>
      }
    </div>
  `,
  styles: `
    blockquote {
      max-height: 16rem;
      margin: 0;
      padding-left: var(--space-4);
      border-left: 3px solid var(--colour-edge);
      overflow: auto;
      white-space: pre-line;
    }
  `,
})
export class MinutesEditor {
  readonly workshop = input.required<WorkshopView>();
  readonly changed = output<WorkshopView>();

  protected readonly t = texts(workshopsTexts);
  private readonly api = inject(WorkshopsApi);
  private readonly dates = inject(Dates);
  private readonly clock = inject(Clock);

  /** What is typed, and the workshop that it began with or was saved into. An untouched text follows what others write. */
  private readonly state = linkedSignal<WorkshopView, Writing>({
    source: this.workshop,
    computation: (newest, previous) => (previous ? followed(previous.value, newest) : { base: newest, text: minutesOf(newest) }),
  });
  readonly text = computed(() => this.state().text);
  protected readonly theirs = signal<WorkshopView | null>(null);
  protected readonly saving = signal(false);
  protected readonly failure = signal('');
  private readonly savedAt = signal<Instant | null>(null);
  private last: Promise<unknown> = Promise.resolve();
  readonly unsaved = computed(() => isTouched(this.state()));
  protected readonly standing = computed(() => {
    const at = this.savedAt();
    if (this.saving()) return this.t('minutes.saving');
    if (this.failure()) return this.t('minutes.failed');
    if (this.unsaved()) return this.t('minutes.waiting');
    if (at) return this.t('minutes.saved', { at: this.dates.timeOf(at) });
    return minutesOf(this.state().base) ? this.t('minutes.kept') : '';
  });

  constructor() {
    effect((onCleanup) => {
      this.text();
      if (!this.unsaved() || this.saving() || this.failure() || this.theirs()) return;
      const timer = setTimeout(() => void this.flush(), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** Saves what is not saved yet; the workshop with these minutes, or null where they could not be saved. */
  flush(): Promise<WorkshopView | null> {
    const saving = this.last.then(() => this.saveNewest());
    this.last = saving;
    return saving;
  }

  protected type(text: string): void {
    this.failure.set('');
    this.state.update(({ base }) => ({ base, text }));
  }

  protected async keepMine(stored: WorkshopView): Promise<void> {
    this.theirs.set(null);
    this.state.update(({ text }) => ({ base: stored, text }));
    await this.flush();
  }

  protected takeTheirs(stored: WorkshopView): void {
    this.theirs.set(null);
    this.state.set({ base: stored, text: minutesOf(stored) });
    this.changed.emit(stored);
  }

  private async saveNewest(): Promise<WorkshopView | null> {
    const { base, text } = this.state();
    if (this.theirs()) return null;
    if (!this.unsaved()) return base;
    this.saving.set(true);
    try {
      return this.kept(await this.save(base, text.trim()));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (this.theirs() === null) this.failure.set(error.message);
      return null;
    } finally {
      this.saving.set(false);
    }
  }

  /** Another change of the workshop is no reason to stop; other minutes are. */
  private async save(from: WorkshopView, minutes: string): Promise<WorkshopView> {
    try {
      return await this.api.writeMinutes(from, { minutes });
    } catch (error) {
      if (!(error instanceof ProblemError) || !error.has('VERSION_STALE')) throw error;
      const newest = await this.api.again(from.id);
      if (minutesOf(newest) === minutesOf(from)) return await this.api.writeMinutes(newest, { minutes });
      this.theirs.set(newest);
      throw error;
    }
  }

  private kept(after: WorkshopView): WorkshopView {
    this.failure.set('');
    this.state.update(({ text }) => ({ base: after, text }));
    this.savedAt.set(this.clock.now());
    this.changed.emit(after);
    return after;
  }
}

interface Writing {
  readonly base: WorkshopView;
  readonly text: string;
}

const minutesOf = ({ minutes }: WorkshopView): string => minutes?.trim() ?? '';

const isTouched = ({ base, text }: Writing): boolean => text.trim() !== minutesOf(base);

/** The same writing after the workshop has been read again. */
function followed(writing: Writing, newest: WorkshopView): Writing {
  const theirs = minutesOf(newest);
  if (!isTouched(writing)) return { base: newest, text: writing.text.trim() === theirs ? writing.text : theirs };
  return theirs === minutesOf(writing.base) ? { ...writing, base: newest } : writing;
}
