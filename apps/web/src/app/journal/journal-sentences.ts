import { inject, Injectable } from '@angular/core';
import { Presence } from '@kaskade/shared/attendance';
import type { JournalEntryView } from '@kaskade/shared/journal';
import { inLanguage, LocalDate } from '@kaskade/shared/kernel';
import { presenceLabels, roleLabels, roundStateLabels } from '@kaskade/shared/labels';
import { Role } from '@kaskade/shared/permissions';
import { RoundState } from '@kaskade/shared/rounds';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { type HappeningCode, hasSentence } from './happenings';
import { journalTexts } from './journal-texts';

/** Tells entries of the journal in words: codes and values become a sentence in the language of the moment. */
@Injectable()
export class JournalSentences {
  private readonly t = texts(journalTexts);
  private readonly dates = inject(Dates);
  private readonly language = inject(CurrentLanguage).language;

  kind(code: HappeningCode): string {
    return this.t(`kinds.${code}`);
  }

  /** "Ines Beispiel hat die Runde auf „Auswahl“ gestellt." */
  sentence(entry: JournalEntryView): string {
    const who = entry.actorName ?? this.t('system');
    if (!hasSentence(entry.what)) return this.t('unknown', { who, what: entry.what });
    return this.t(`says.${entry.what}`, { who, region: entry.regionName ?? '', ...this.wordsOf(entry.facts) });
  }

  private wordsOf(facts: JournalEntryView['facts']): { state: string; role: string; on: string } {
    const round = RoundState.safeParse(facts['to']);
    const presence = Presence.safeParse(facts['to']);
    const role = Role.safeParse(facts['role']);
    const day = LocalDate.safeParse(facts['startsOn']);
    return {
      state: round.success
        ? inLanguage(roundStateLabels[round.data], this.language())
        : presence.success
          ? inLanguage(presenceLabels[presence.data], this.language())
          : '–',
      role: role.success ? inLanguage(roleLabels[role.data], this.language()) : '–',
      on: day.success ? this.t('on', { day: this.dates.day(day.data) }) : '',
    };
  }
}
