import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AttendanceBoard } from '@kaskade/shared/attendance';
import { say } from '@kaskade/shared/problems';
import { hasBeenHeld, reasonsNotToHold, type SeatCounters } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Now } from '../platform/time/clock';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { attendanceTexts } from './attendance-texts';

/** The end of the day: whoever is still open is absent, then the workshop is held (rule D10), then come the minutes. */
@Component({
  selector: 'app-closing-card',
  imports: [RouterLink, Banner, Button, Card, LinkButton],
  template: `
    @if (held()) {
      <ui-card [heading]="t('closing.next')">
        <p>{{ t(documented() ? 'closing.documented' : 'closing.nextText') }}</p>
        <a actions uiButton [variant]="documented() ? 'secondary' : 'primary'" [routerLink]="['/workshops', board().workshopId]">{{
          t(documented() ? 'closing.toWorkshop' : 'closing.minutes')
        }}</a>
      </ui-card>
    } @else {
      <ui-card [heading]="t('closing.title')">
        <p>{{ t('closing.lead') }}</p>
        @if (refusal()) {
          <ui-banner kind="danger">{{ refusal() }}</ui-banner>
        }
        @if (counters().undecided > 0) {
          <ui-button class="wide" icon="users" (pressed)="restAbsent.emit()">{{ t.count('closing.rest', counters().undecided) }}</ui-button>
        }
        <ui-button class="wide" variant="primary" icon="flag" [reasons]="whyNotHold()" [busy]="busy()" (pressed)="hold.emit()">{{
          t('closing.hold')
        }}</ui-button>
      </ui-card>
    }
  `,
})
export class ClosingCard {
  readonly board = input.required<AttendanceBoard>();
  readonly counters = input.required<SeatCounters>();
  /** True while claims of this device wait for a connection. */
  readonly stuck = input(false);
  readonly busy = input(false);
  readonly refusal = input('');
  readonly restAbsent = output<void>();
  readonly hold = output<void>();

  protected readonly t = texts(attendanceTexts);
  private readonly now = inject(Now);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly held = computed(() => hasBeenHeld(this.board().state));
  protected readonly documented = computed(() => this.board().state === 'documented');
  protected readonly whyNotHold = computed(() => {
    const reasons = reasonsNotToHold({ ...this.board(), counters: this.counters() }, this.now());
    return [...reasons.map((problem) => say(problem, this.language())), ...(this.stuck() ? [this.t('closing.pending')] : [])];
  });
}
