import {
  addDays,
  type Actor,
  type CreateMaterial,
  type MaterialAudience,
  type MaterialKind,
  type MaterialRelease,
  type MaterialStage,
  type MaterialView,
  type RoundId,
  type Translated,
} from '@kaskade/shared';
import { Readable } from 'node:stream';
import { MaterialsService } from '../../materials/materials.service';
import { Files } from '../../platform/files/files';
import type { CoordinatedRegion } from './demo-rounds';
import { handoutPdf } from './handout-pdf';
import { actorOf, onDay, type Stage } from './stage';

/** What is handed out in the demo: a file that is made here, or a link. */
interface Handed {
  readonly title: Translated;
  readonly kind: MaterialKind;
  readonly audience: MaterialAudience;
  readonly stage: MaterialStage;
  readonly release: MaterialRelease;
  readonly content:
    { readonly paragraphs: readonly string[] } | { readonly text: string; readonly ending: 'csv' | 'md' } | { readonly link: string };
}

const atOnce: MaterialRelease = { kind: 'at_once' };
const workshop = (position: number): MaterialStage => ({ kind: 'workshop', position });

const national = (stage: Stage): Handed[] => [
  {
    title: { de: 'Leitfaden zur Moderation: Workshop 1', en: 'Facilitation guide: workshop 1' },
    kind: 'facilitation_guide',
    audience: 'coordinators',
    stage: workshop(1),
    release: atOnce,
    content: {
      paragraphs: [
        'Ziel des Tages: Die Initiativen beschreiben, wen sie mit einem Angebot erreichen und was sich dadurch ändert.',
        '09:00 Ankommen und Vorstellung. 10:00 Wirkung beschreiben. 13:00 Selbstanalyse kennenlernen. 15:30 Verabredungen.',
        'Planen Sie für jede Gruppe einen Tisch mit Stiften und großen Karten ein.',
      ],
    },
  },
  {
    title: { de: 'Leitfaden zur Moderation: Workshop 2', en: 'Facilitation guide: workshop 2' },
    kind: 'facilitation_guide',
    audience: 'coordinators',
    stage: workshop(2),
    release: atOnce,
    content: {
      paragraphs: [
        'Ziel des Tages: Aus den Ergebnissen der Selbstanalyse werden zwei bis drei Maßnahmen je Initiative.',
        'Beginnen Sie mit dem, was gelungen ist. Erst danach kommen die offenen Fragen.',
      ],
    },
  },
  {
    title: { de: 'Handreichung: Qualität verstehen', en: 'Handout: understanding quality' },
    kind: 'handout',
    audience: 'initiatives',
    stage: workshop(1),
    release: { kind: 'when_published' },
    content: {
      paragraphs: [
        'Ein gutes Angebot weiß, wen es erreichen will und woran es merkt, dass es gelingt.',
        'Bringen Sie zum Workshop ein Angebot mit, das Sie regelmäßig machen.',
      ],
    },
  },
  {
    title: { de: 'Arbeitsblatt: Maßnahmen planen', en: 'Worksheet: planning measures' },
    kind: 'template',
    audience: 'initiatives',
    stage: workshop(2),
    release: { kind: 'when_held' },
    content: { paragraphs: ['Was wollen wir ändern? Wer macht den ersten Schritt? Bis wann? Woran merken wir, dass es wirkt?'] },
  },
  {
    title: { de: 'Vorlage: Einladung an Initiativen', en: 'Template: invitation to initiatives' },
    kind: 'template',
    audience: 'coordinators',
    stage: { kind: 'any' },
    release: atOnce,
    content: {
      text: '# Einladung\n\nLiebe Kolleginnen und Kollegen,\n\nwir laden Sie zu drei Workshops ein, die aufeinander aufbauen.\n',
      ending: 'md',
    },
  },
  {
    title: { de: 'Vorlage: Checkliste für den Veranstaltungsort', en: 'Template: venue checklist' },
    kind: 'template',
    audience: 'coordinators',
    stage: { kind: 'any' },
    release: atOnce,
    content: { text: 'Punkt;Erledigt\nRaum barrierefrei erreichbar;\nStühle und Tische;\nStellwände;\nVerpflegung;\n', ending: 'csv' },
  },
  {
    title: { de: 'Unterlagen zum Auftaktworkshop', en: 'Papers of the kick-off workshop' },
    kind: 'presentation',
    audience: 'coordinators',
    stage: { kind: 'training', trainingKind: 'kickoff' },
    release: atOnce,
    content: { paragraphs: ['Ablauf des Durchgangs, Rollen und Termine. Fragen beantworten wir im Austauschtreffen.'] },
  },
  {
    title: { de: 'Vorbereitung auf die Transferwerkstatt', en: 'Preparing for the closing event' },
    kind: 'handout',
    audience: 'coordinators',
    stage: { kind: 'training', trainingKind: 'closing' },
    release: { kind: 'on_date', on: addDays(stage.today, 60) },
    content: { paragraphs: ['Wählen Sie ein Ergebnis aus Ihrer Region, das andere übernehmen können.'] },
  },
  {
    title: { de: 'Die MINT-Qualitätsoffensive im Überblick', en: 'The MINT-Qualitätsoffensive at a glance' },
    kind: 'link_collection',
    audience: 'public',
    stage: { kind: 'any' },
    release: atOnce,
    content: { link: 'https://www.mint-qualitaet.de/' },
  },
  {
    title: { de: 'Mitmachen: Was eine Region mitbringt', en: 'Taking part: what a region brings along' },
    kind: 'handout',
    audience: 'public',
    stage: { kind: 'any' },
    release: atOnce,
    content: {
      paragraphs: [
        'Eine Person, die koordiniert. Fünf bis fünfzehn Initiativen. Einen Ort für drei Workshops.',
        'Bewerben können sich Regionen, solange eine Ausschreibung läuft.',
      ],
    },
  },
];

const regional: Handed[] = [
  {
    title: { de: 'Fotoprotokoll Workshop 1' },
    kind: 'handout',
    audience: 'initiatives',
    stage: workshop(1),
    release: { kind: 'when_held' },
    content: {
      paragraphs: [
        'Die Ergebnisse der Kleingruppen, Stellwand für Stellwand.',
        'Bis zum nächsten Termin analysiert jede Initiative eines ihrer Angebote.',
      ],
    },
  },
  {
    title: { de: 'Anfahrt und Programm Workshop 2' },
    kind: 'handout',
    audience: 'initiatives',
    stage: workshop(2),
    release: { kind: 'when_published' },
    content: {
      paragraphs: [
        'Der Eingang ist barrierefrei. Bus und Bahn halten in der Nähe.',
        'Beginn um 09:00 Uhr, Ende um 16:00 Uhr, Mittagessen ist vorbereitet.',
      ],
    },
  },
  {
    title: { de: 'Notizen für die Planung von Workshop 3' },
    kind: 'facilitation_guide',
    audience: 'coordinators',
    stage: workshop(3),
    release: atOnce,
    content: { text: '# Workshop 3\n\n- Gemeinsamen Aktionstag verabreden\n- Rückmeldung zur Reihe einholen\n', ending: 'md' },
  },
];

/** Materials of the national team, one of them for the running round only. */
export async function handOutNational(stage: Stage, ines: Actor, roundId: RoundId): Promise<void> {
  await onDay(stage, -130, '09:00', async () => {
    for (const handed of national(stage)) await handOut(stage, ines, handed, { regionId: null, roundId: null });
    await handOut(
      stage,
      ines,
      {
        title: { de: 'Termine dieses Durchgangs', en: 'Dates of this round' },
        kind: 'handout',
        audience: 'initiatives',
        stage: { kind: 'any' },
        release: atOnce,
        content: { paragraphs: ['Die Termine stehen immer aktuell in Kaskade. Diese Seite erklärt, wie sie zusammenhängen.'] },
      },
      { regionId: null, roundId },
    );
  });
}

/** What a region hands out itself. */
export const handOutRegional = (stage: Stage, { regionId, coordinator }: CoordinatedRegion): Promise<void> =>
  onDay(stage, -12, '10:00', async () => {
    for (const handed of regional) await handOut(stage, await actorOf(stage, coordinator), handed, { regionId, roundId: null });
  });

async function handOut(
  { app }: Stage,
  actor: Actor,
  { content, ...said }: Handed,
  where: Pick<CreateMaterial, 'regionId' | 'roundId'>,
): Promise<MaterialView> {
  const title = said.title.de;
  const details = { ...said, ...where, description: null, language: 'de' } as const;
  if ('link' in content) return app.get(MaterialsService).create(actor, { ...details, link: content.link });
  const [bytes, ending] = 'text' in content ? [Buffer.from(content.text), content.ending] : [handoutPdf(title, content.paragraphs), 'pdf'];
  const file = await app.get(Files).take(actor, Readable.from([bytes]), `${title}.${ending}`);
  return app.get(MaterialsService).create(actor, { ...details, fileId: file.id });
}
