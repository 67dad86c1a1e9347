import { Component, computed, inject, input } from '@angular/core';
import { inLanguage, type LocalDate } from '@kaskade/shared/kernel';
import type { SequenceView } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../../platform/language/current-language';
import { Dates } from '../../platform/language/dates';
import { texts } from '../../platform/language/texts';
import { SessionStore } from '../../shell/session-store';
import type { Chosen } from './chosen';
import { inviteTexts } from './invite-texts';

/** The mail as the first of the chosen initiatives will read it. */
@Component({
  selector: 'app-letter-preview',
  template: `
    <figure>
      <figcaption>
        <strong>{{ t('letter.preview') }}</strong>
        <span class="muted small">{{ t('letter.previewFor', { name: initiative() }) }}</span>
      </figcaption>
      <div class="mail">
        <p class="subject">{{ t('letter.subject', { region: sequence().regionName }) }}</p>
        <p>{{ t('letter.greeting', { name: example()?.contactName ?? t('letter.aPerson') }) }}</p>
        <p>{{ opening() }}</p>
        @if (message().trim()) {
          <p class="own">{{ message().trim() }}</p>
        }
        <div>
          <p>{{ t('letter.dates') }}</p>
          <ol class="numbers">
            @for (date of dates(); track $index) {
              <li>{{ date }}</li>
            }
          </ol>
        </div>
        @if (answerBy(); as on) {
          <p>{{ t('letter.deadline', { on: days.day(on) }) }}</p>
        }
        <p>{{ t('letter.signIn') }}</p>
        <span class="answer">{{ t('letter.answer') }}</span>
      </div>
    </figure>
  `,
  styles: `
    figure,
    .mail {
      display: grid;
      gap: var(--space-3);
      min-width: 0;
    }
    figcaption {
      display: grid;
    }
    .mail {
      padding: clamp(var(--space-4), 3vw, var(--space-5));
      border: 1px solid var(--colour-line);
      border-radius: var(--radius-large);
      background: var(--colour-page);
    }
    .subject {
      padding-bottom: var(--space-3);
      border-bottom: 1px solid var(--colour-line);
      font-weight: 650;
    }
    .own {
      white-space: pre-line;
    }
    ol {
      display: grid;
      gap: var(--space-1);
      padding-left: 1.5rem;
    }
    .answer {
      justify-self: start;
      padding: 0.5rem var(--space-5);
      border-radius: var(--radius);
      background: var(--colour-accent);
      color: var(--colour-on-accent);
      font-weight: 600;
    }
  `,
})
export class LetterPreview {
  readonly sequence = input.required<SequenceView>();
  readonly message = input.required<string>();
  readonly answerBy = input.required<LocalDate | null>();
  readonly example = input.required<Chosen | null>();

  protected readonly t = texts(inviteTexts);
  protected readonly days = inject(Dates);
  private readonly language = inject(CurrentLanguage).language;
  private readonly session = inject(SessionStore);

  protected readonly initiative = computed(() => this.example()?.name ?? this.t('letter.anInitiative'));
  protected readonly opening = computed(() =>
    this.t('letter.opening', {
      from: this.session.name(),
      initiative: this.initiative(),
      round: this.sequence().roundName,
      region: this.sequence().regionName,
    }),
  );
  protected readonly dates = computed(() =>
    this.sequence()
      .workshops.filter(({ state }) => state !== 'cancelled')
      .map((workshop) => {
        const where = workshop.placeName ?? (workshop.mode === 'in_person' ? null : this.t('letter.online'));
        return `${inLanguage(workshop.title, this.language())}: ${this.days.when(workshop)}${where ? `, ${where}` : ''}`;
      }),
  );
}
