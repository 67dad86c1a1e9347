import { inject, Injectable } from '@angular/core';
import { compact } from '@kaskade/shared/kernel';
import type { StartFigures } from '@kaskade/shared/start';
import { StepParts } from './step-parts';

type Of<Kind extends StartFigures['kind']> = Extract<StartFigures, { kind: Kind }>;

/** A number with what it counts, how it compares, and the list behind it. */
export interface FigureWords {
  readonly value: string | number;
  readonly outOf: number | null;
  readonly label: string;
  readonly comparison: string;
  readonly link: string | readonly unknown[];
  readonly query: Record<string, string> | null;
}

/** Figures of one round, sequence or journey under its name. */
export interface FigureGroup {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly figures: readonly FigureWords[];
}

/** Where things stand, in words: every number opens the list behind it. */
@Injectable({ providedIn: 'root' })
export class FiguresInWords {
  private readonly parts = inject(StepParts);

  group(figures: StartFigures): FigureGroup {
    switch (figures.kind) {
      case 'round':
        return { id: figures.id, heading: figures.roundName, lead: '', figures: this.ofRound(figures) };
      case 'sequence':
        return { id: figures.id, heading: figures.regionName, lead: figures.roundName, figures: this.ofSequence(figures) };
      case 'journey':
        return { id: figures.id, heading: figures.initiativeName, lead: this.sequenceOf(figures), figures: [this.ofJourney(figures)] };
    }
  }

  private sequenceOf({ regionName, roundName }: Of<'journey'>): string {
    return this.parts.t('ofSequence', { region: regionName, round: roundName });
  }

  private ofRound(round: Of<'round'>): FigureWords[] {
    const { t } = this.parts;
    const query = { round: round.id };
    if (['call_open', 'selection'].includes(round.roundState))
      return [
        figure(round.applications, t('figure.applications'), {
          link: '/applications',
          query: { ...query, state: 'submitted', view: 'table' },
        }),
        figure(round.begun - round.withdrawn, t('figure.accepted'), { outOf: round.places, link: ['/rounds', round.id] }),
      ];
    const comparison = compact([
      round.completed > 0 && t('figure.completed', { count: round.completed }),
      round.withdrawn > 0 && t('figure.withdrawn', { count: round.withdrawn }),
    ]).join(', ');
    return [
      figure(round.begun, t('figure.begun'), { comparison, link: ['/rounds', round.id] }),
      figure(round.initiatives, t('figure.initiatives'), { link: '/initiatives', query }),
      figure(round.held, t('figure.held'), { outOf: round.workshops, link: '/progress', query }),
      figure(round.tookPart, t('figure.attendances'), { comparison: t('figure.attendancesDetail'), link: '/progress', query }),
    ];
  }

  private ofSequence(sequence: Of<'sequence'>): FigureWords[] {
    const { t, dates } = this.parts;
    const { next, invited, decided } = sequence;
    const link = ['/sequences', sequence.id];
    return [
      ...(next
        ? [
            figure(next.registered, t('figure.registered'), {
              outOf: next.capacity,
              comparison: dates.day(next.date),
              link: ['/workshops', next.workshopId],
            }),
          ]
        : []),
      figure(sequence.held, t('figure.held'), { outOf: sequence.workshopCount, link }),
      figure(sequence.initiatives, t('figure.initiatives'), {
        comparison: invited > 0 ? t.count('figure.unanswered', invited) : '',
        link: '/initiatives',
        query: { sequence: sequence.id },
      }),
      ...(decided > 0
        ? [
            figure(sequence.tookPart, t('figure.present'), {
              outOf: decided,
              comparison: t('figure.presentDetail'),
              link: ['/progress', 'sequences', sequence.id],
            }),
          ]
        : []),
    ];
  }

  private ofJourney({ stepsDone, stepCount, initiativeId }: Of<'journey'>): FigureWords {
    return figure(stepsDone, this.parts.t('figure.steps'), { outOf: stepCount, link: '/journey', query: { initiative: initiativeId } });
  }
}

const figure = (
  value: string | number,
  label: string,
  rest: Pick<FigureWords, 'link'> & Partial<Pick<FigureWords, 'outOf' | 'comparison' | 'query'>>,
): FigureWords => ({ value, label, outOf: null, comparison: '', query: null, ...rest });
