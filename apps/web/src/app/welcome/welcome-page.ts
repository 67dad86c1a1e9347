import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inLanguage } from '@kaskade/shared/kernel';
import { roundStateLabels } from '@kaskade/shared/labels';
import { RoundPage, type RoundSummary } from '@kaskade/shared/rounds';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { Cell, type Column, Table } from '../ui/table';
import { CascadePicture } from './cascade-picture';
import { welcomeTexts } from './welcome-texts';

/** What visitors meet first: what Kaskade is, which call is open, how to take part, and the rounds so far. */
@Component({
  selector: 'app-welcome-page',
  imports: [RouterLink, Await, Badge, Icon, LinkButton, Table, Cell, CascadePicture],
  templateUrl: './welcome-page.html',
  styleUrl: './welcome-page.css',
})
export class WelcomePage {
  protected readonly t = texts(welcomeTexts);
  protected readonly dates = inject(Dates);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly rounds = httpResource(() => '/api/rounds', { parse: (answer) => RoundPage.parse(answer) });

  private readonly known = computed(() => (this.rounds.hasValue() ? this.rounds.value().items : []));
  protected readonly openCalls = computed(() => this.known().filter((round) => round.callIsOpen));
  protected readonly others = computed(() => this.known().filter((round) => !round.callIsOpen));
  protected readonly columns = computed((): Column<RoundSummary>[] => [
    { key: 'name', label: this.t('rounds.round') },
    { key: 'state', label: this.t('rounds.state'), text: (round) => inLanguage(roundStateLabels[round.state], this.language()) },
    { key: 'regions', label: this.t('rounds.regions'), numeric: true, text: (round) => round.publishedRegionCount ?? round.regionCount },
    { key: 'initiatives', label: this.t('rounds.initiatives'), numeric: true, text: (round) => round.publishedInitiativeCount },
  ]);
  protected readonly course = [
    { heading: 'how.apply', text: 'how.applyText' },
    { heading: 'how.train', text: 'how.trainText' },
    { heading: 'how.run', text: 'how.runText' },
    { heading: 'how.close', text: 'how.closeText' },
  ] as const;
}
