import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { say } from '@kaskade/shared/problems';
import { isAhead, reasonsAgainstPlace, type WorkshopSummary } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { WhenPipe } from '../platform/language/date-pipes';
import { texts } from '../platform/language/texts';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { SequenceWords } from './sequence-words';
import { sequencesTexts } from './sequences-texts';

export type WorkshopAct = 'move' | 'edit' | 'publish' | 'cancel';

/** One workshop of the sequence: when, where, how full, and what can be done with it. */
@Component({
  selector: 'app-workshop-card',
  imports: [RouterLink, WhenPipe, Badge, Button, Icon],
  host: { role: 'article', '[attr.aria-labelledby]': 'headingId()' },
  templateUrl: './workshop-card.html',
  styleUrl: './workshop-card.css',
})
export class WorkshopCard {
  readonly workshop = input.required<WorkshopSummary>();
  /** The round allows changes and the person may plan and run the workshop. */
  readonly mayPlan = input(false);
  readonly mayCancel = input(false);
  readonly act = output<WorkshopAct>();

  protected readonly t = texts(sequencesTexts);
  protected readonly words = inject(SequenceWords);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly headingId = computed(() => `workshop-${this.workshop().id}`);
  protected readonly ahead = computed(() => isAhead(this.workshop().state));
  protected readonly place = computed(() => this.words.place(this.workshop()));
  protected readonly whyNotPublished = computed(() => reasonsAgainstPlace(this.workshop()).map((problem) => say(problem, this.language())));
  /** Why nothing can be changed any more. */
  protected readonly closed = computed(() => say({ code: 'WORKSHOP_CLOSED', state: this.workshop().state }, this.language()));
}
