import {
  dayIn,
  federalStateNames,
  inLanguage,
  invitationStateLabels,
  participationStateLabels,
  presenceLabels,
  regionStepStateLabels,
  type Bilingual,
  type Language,
  type ProgressRow,
  type RegionProgress,
  type SequenceProgress,
} from '@kaskade/shared';
import type { CsvColumn } from '../platform/spreadsheet/csv';

/** The columns of a region's matrix: one initiative a line, two columns for each of its workshops. */
export const initiativeColumns = ({ workshops }: SequenceProgress, language: Language): CsvColumn<ProgressRow>[] => {
  const say = (text: Bilingual): string => text[language];
  return [
    { heading: 'Initiative', value: (row) => row.initiativeName },
    { heading: say({ de: 'Stand', en: 'State' }), value: (row) => say(invitationStateLabels[row.state]) },
    ...workshops.flatMap(({ id, title, date }): CsvColumn<ProgressRow>[] => {
      const cellOf = (row: ProgressRow) => row.cells.find(({ workshopId }) => workshopId === id);
      const name = inLanguage(title, language);
      return [
        {
          heading: `${name}, ${dayIn(date, localeOf[language])}`,
          value: (row) => {
            const presence = cellOf(row)?.presence;
            return presence && say(presenceLabels[presence]);
          },
        },
        { heading: `${name}: ${say({ de: 'Teilgenommen', en: 'Took part' })}`, value: (row) => cellOf(row)?.tookPart },
        { heading: `${name}: ${say({ de: 'Angemeldet', en: 'Registered' })}`, value: (row) => cellOf(row)?.registered },
      ];
    }),
    {
      heading: say({ de: 'Ausgestiegen nach Workshop', en: 'Dropped out after workshop' }),
      value: (row) => row.droppingOut?.afterPosition,
    },
    { heading: say({ de: 'Ausgestiegen am', en: 'Dropped out on' }), value: (row) => row.droppingOut?.on },
    { heading: say({ de: 'Grund', en: 'Reason' }), value: (row) => row.droppingOut?.reason },
  ];
};

/** The columns of the national grid: one region a line, four columns for each workshop of the curriculum. */
export const regionColumns = (workshopCount: number, language: Language): CsvColumn<RegionProgress>[] => {
  const say = (text: Bilingual): string => text[language];
  const positions = Array.from({ length: workshopCount }, (_, index) => index + 1);
  return [
    { heading: 'Region', value: (region) => region.regionName },
    {
      heading: say({ de: 'Bundesland', en: 'Federal state' }),
      value: (region) => region.federalState && say(federalStateNames[region.federalState]),
    },
    { heading: say({ de: 'Stand', en: 'State' }), value: (region) => say(participationStateLabels[region.state]) },
    {
      heading: say({ de: 'Initiativen dabei', en: 'Initiatives taking part' }),
      value: ({ initiatives }) => initiatives.registered + initiatives.active + initiatives.completed,
    },
    { heading: say({ de: 'Initiativen ausgestiegen', en: 'Initiatives dropped out' }), value: ({ initiatives }) => initiatives.droppedOut },
    ...positions.flatMap((position): CsvColumn<RegionProgress>[] => {
      const stepOf = ({ steps }: RegionProgress) => steps.find((step) => step.position === position);
      return [
        { heading: `Workshop ${position}`, value: (region) => say(regionStepStateLabels[stepOf(region)?.state ?? 'not_planned']) },
        { heading: `Workshop ${position}: ${say({ de: 'Termin', en: 'Date' })}`, value: (region) => stepOf(region)?.date },
        { heading: `Workshop ${position}: ${say({ de: 'Teilgenommen', en: 'Took part' })}`, value: (region) => stepOf(region)?.tookPart },
        { heading: `Workshop ${position}: ${say({ de: 'Angemeldet', en: 'Registered' })}`, value: (region) => stepOf(region)?.registered },
      ];
    }),
  ];
};

const localeOf = { de: 'de-DE', en: 'en-GB' } as const;
