import { Component, computed, inject, input, output } from '@angular/core';
import { tookPart } from '@kaskade/shared/attendance';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Icon } from '../ui/icon';
import { attendanceTexts } from './attendance-texts';
import { AttendanceWords, nameOf } from './attendance-words';
import type { Row } from './rows';

/** One person of the list: one tap marks present, beside it undo and more. Word, drawing and colour say the same. */
@Component({
  selector: 'app-person-row',
  imports: [Icon],
  templateUrl: './person-row.html',
  styleUrl: './person-row.css',
  host: { '[class]': 'row().presence', '[class.marked]': 'marked()' },
})
export class PersonRow {
  readonly row = input.required<Row>();
  readonly timeZone = input.required<string>();
  /** The one whom Enter takes. */
  readonly marked = input(false);
  /** True where a tap may mark somebody present. */
  readonly canCheckIn = input(false);
  readonly canUndo = input(false);
  readonly refusal = input('');
  /** Pressed; the click tells whether by finger or by keyboard. */
  readonly pressed = output<MouseEvent>();
  readonly undone = output<MouseEvent>();
  readonly more = output<void>();

  protected readonly t = texts(attendanceTexts);
  private readonly words = inject(AttendanceWords);
  private readonly dates = inject(Dates);

  protected readonly name = computed(() => nameOf(this.row().entry));
  protected readonly icon = computed(() => (this.row().state === 'waiting' ? 'wait' : this.words.icon(this.row().presence)));
  protected readonly invites = computed(() => this.canCheckIn() && !tookPart(this.row().presence));
  protected readonly standing = computed(() => {
    const { state, entry, presence, decidedAt } = this.row();
    if (state === 'waiting' && presence === 'expected') return this.t('row.waiting', { place: entry.placeInLine ?? '–' });
    const word = this.words.presence(presence);
    return decidedAt ? this.t('row.at', { word, time: this.dates.timeOf(decidedAt, this.timeZone()) }) : word;
  });
  protected readonly remark = computed(() => {
    const { entry } = this.row();
    if (entry.walkIn) return this.t('row.walkIn');
    return entry.expected ? '' : this.t('row.notExpected');
  });
}
