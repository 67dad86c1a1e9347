import { Component, computed, DOCUMENT, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inLanguage, type MaterialId } from '@kaskade/shared/kernel';
import { presenceLabels, stepStandingLabels } from '@kaskade/shared/labels';
import type { Journey, JourneyStep } from '@kaskade/shared/progress';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { JourneyApi } from './journey-api';
import { journeyTexts } from './journey-texts';

/** The steps of an initiative through a sequence, one below the other; the next one stands out with its one action. */
@Component({
  selector: 'app-journey-path',
  imports: [RouterLink, Banner, Button, Icon, LinkButton],
  templateUrl: './journey-path.html',
  styleUrl: './journey-path.css',
})
export class JourneyPath {
  readonly journey = input.required<Journey>();
  /** Whether the person may answer in the name of this initiative. */
  readonly mayAnswer = input.required<boolean>();
  readonly answering = output<void>();

  protected readonly t = texts(journeyTexts);
  private readonly api = inject(JourneyApi);
  private readonly dates = inject(Dates);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly steps = computed(() => this.journey().steps);
  private readonly toRegisterFor = computed(() =>
    this.steps().find(({ kind, standing, registeredCount }) => kind === 'workshop' && standing === 'next' && registeredCount === 0),
  );
  private readonly nextWorkshop = this.api.workshop(() => this.toRegisterFor()?.workshopId ?? '');
  protected readonly refusal = signal('');

  protected headingOf(step: JourneyStep): string {
    if (step.kind === 'workshop')
      return this.t('step.workshop', { position: step.position ?? '', title: step.title ? inLanguage(step.title, this.language()) : '' });
    return this.t(step.kind === 'answer' && step.standing === 'done' ? 'step.answerDone' : `step.${step.kind}`);
  }

  protected standingOf({ standing }: JourneyStep): string {
    return inLanguage(stepStandingLabels[standing], this.language());
  }

  /** "Mi, 3. März 2027, ab 09:00 Uhr" */
  protected whenOf({ date, startsAt }: JourneyStep): string {
    if (!date) return '';
    return startsAt ? this.t('step.from', { day: this.dates.day(date), time: startsAt }) : this.dates.day(date);
  }

  protected peopleOf({ kind, standing, presence, registeredCount }: JourneyStep): string {
    if (kind !== 'workshop') return '';
    if (standing === 'done' || standing === 'missed')
      return presence ? this.t('step.presence', { presence: inLanguage(presenceLabels[presence], this.language()) }) : '';
    return registeredCount > 0 ? this.t.count('step.registered', registeredCount) : this.t('step.nobody');
  }

  /** Which words and which way the one action of the next step has; null until it is known whether people can be registered. */
  protected actionOf({ kind, registeredCount }: JourneyStep) {
    if (kind === 'answer') return this.mayAnswer() ? 'answer' : 'answerOther';
    if (kind !== 'workshop') return kind;
    if (registeredCount > 0) return 'workshopReady';
    if (this.nextWorkshop.isLoading()) return null;
    return this.nextWorkshop.hasValue() && this.nextWorkshop.value().state === 'planned' ? 'workshopPlanned' : 'workshop';
  }

  protected titleOf({ title }: JourneyStep['materials'][number]): string {
    return inLanguage(title, this.language());
  }

  protected async download(id: MaterialId): Promise<void> {
    this.refusal.set('');
    try {
      this.document.location.assign(await this.api.addressOf(id));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.message);
    }
  }
}
