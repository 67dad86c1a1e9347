import { Component, inject, input } from '@angular/core';
import { screen } from '@testing-library/angular';
import type { Language } from '@kaskade/shared/kernel';
import { NextStep, toldChanges } from '@kaskade/shared/start';
import { renderPage } from '../../testing/render-page';
import { de } from './i18n.de';
import { en } from './i18n.en';
import { startTexts } from './start-texts';
import { StepWords } from './step-words';

@Component({
  template: `
    @for (step of steps(); track step.kind) {
      <p>{{ words.card(step).heading }}: {{ words.card(step).detail }}</p>
    }
  `,
})
class AllSteps {
  readonly words = inject(StepWords);
  readonly steps = input.required<readonly NextStep[]>();
}

const id = '01930000-0000-7000-8000-0000000000a1';

/** One step of every kind there is, with something in every field. */
const everyStep = NextStep.options.map((option) =>
  NextStep.parse({
    id: 'one',
    kind: option.shape.kind.value,
    dueOn: null,
    ...Object.fromEntries(
      ['roundId', 'regionId', 'sequenceId', 'workshopId', 'initiativeId', 'invitationId', 'applicationId'].map((key) => [key, id]),
    ),
    ...Object.fromEntries(['roundName', 'regionName', 'initiativeName', 'placeName'].map((key) => [key, key])),
    ...Object.fromEntries(
      [
        'count',
        'missing',
        'workshopCount',
        'waiting',
        'free',
        'registered',
        'tookPart',
        'capacity',
        'undecided',
        'applications',
        'places',
        'position',
      ].map((key) => [key, 2]),
    ),
    ...Object.fromEntries(['date', 'answerBy', 'closesOn'].map((key) => [key, '2027-03-10'])),
    startsAt: '09:00',
    endsAt: '16:00',
    title: { de: 'Titel' },
    to: 'training',
    lacking: [{ code: 'A', sentence: 'Es fehlt etwas.' }],
    regionNames: ['Nord'],
  }),
);

describe('Steps in words', () => {
  it.each<Language>(['de', 'en'])('are there for every kind of step, with nothing left open, in %s', async (language) => {
    await renderPage(AllSteps, { language, texts: [startTexts], inputs: { steps: everyStep } });

    const told = screen.getAllByText(/./, { selector: 'p' }).map((paragraph) => paragraph.textContent);
    expect(told).toHaveLength(everyStep.length);
    expect(told.filter((text) => !/^\S.+: \S/.test(text) || /\{\{|undefined|null/.test(text))).toEqual([]);
  });

  it.each([
    ['German', de],
    ['English', en],
  ])('know every change that is told, in %s', (_, texts) => {
    const missing = toldChanges.filter((what) => {
      const [thing = '', act = ''] = what.split('.');
      return !Object.hasOwn(Reflect.get(texts.told, thing) as object, act);
    });
    expect(missing).toEqual([]);
  });
});
