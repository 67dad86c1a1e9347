import { dayIn, deliveryModeLabels, inLanguage, type Bilingual, type NewDate } from '@kaskade/shared';
import type { Letter } from '../platform/mail/letter';
import type { Reader } from './workshop-audience.repository';
import { placeOf } from './workshop-calendar';
import type { LockedWorkshop } from './workshops.repository';

/** What is told of a workshop: that it is open, moved (with its earlier date), elsewhere, or off. */
export type Tidings =
  | { readonly kind: 'published' }
  | { readonly kind: 'postponed'; readonly before: NewDate; readonly reason: string }
  | { readonly kind: 'place' }
  | { readonly kind: 'cancelled'; readonly reason: string };

/** The letter that tells one reader of the change; the caller adds the calendar. */
export function workshopLetter(reader: Reader, workshop: LockedWorkshop, tidings: Tidings): Letter {
  const { personId, name, address, language } = reader;
  const title = { de: inLanguage(workshop.title, 'de'), en: inLanguage(workshop.title, 'en') };
  return {
    template: `workshop-${tidings.kind}`,
    to: { personId, name, address, language },
    roundId: workshop.roundId,
    regionId: workshop.regionId,
    subject: subjects[tidings.kind](title),
    paragraphs: [opening(workshop, title, tidings), ...particulars(workshop, tidings), ...nextStep(reader, tidings)],
    action: { label: { de: 'Zum Workshop', en: 'Open the workshop' }, path: `/workshops/${workshop.id}` },
  };
}

const subjects: Readonly<Record<Tidings['kind'], (title: Bilingual) => Bilingual>> = {
  published: ({ de, en }) => ({ de: `Anmeldung offen: ${de}`, en: `Registration is open: ${en}` }),
  postponed: ({ de, en }) => ({ de: `Neuer Termin: ${de}`, en: `New date: ${en}` }),
  place: ({ de, en }) => ({ de: `Ort geändert: ${de}`, en: `Place changed: ${en}` }),
  cancelled: ({ de, en }) => ({ de: `Abgesagt: ${de}`, en: `Cancelled: ${en}` }),
};

function opening({ regionName }: LockedWorkshop, { de, en }: Bilingual, tidings: Tidings): Bilingual {
  switch (tidings.kind) {
    case 'published':
      return {
        de: `für den Workshop „${de}“ in ${regionName} können Sie jetzt Personen anmelden.`,
        en: `you can now register people for the workshop “${en}” in ${regionName}.`,
      };
    case 'postponed':
      return {
        de: `der Workshop „${de}“ in ${regionName} findet nicht am ${dayIn(tidings.before.date, 'de-DE')} um ${tidings.before.startsAt} Uhr statt, sondern zu einem anderen Termin.`,
        en: `the workshop “${en}” in ${regionName} will not take place on ${dayIn(tidings.before.date, 'en-GB')} at ${tidings.before.startsAt} but at another time.`,
      };
    case 'place':
      return {
        de: `beim Workshop „${de}“ in ${regionName} hat sich geändert, wo er stattfindet. Der Termin bleibt.`,
        en: `the workshop “${en}” in ${regionName} takes place somewhere else. The date stays.`,
      };
    case 'cancelled':
      return {
        de: `der Workshop „${de}“ in ${regionName} findet nicht statt.`,
        en: `the workshop “${en}” in ${regionName} will not take place.`,
      };
  }
}

function particulars(workshop: LockedWorkshop, tidings: Tidings): Bilingual[] {
  const reason = 'reason' in tidings ? [{ de: `Der Grund: ${tidings.reason}`, en: `The reason: ${tidings.reason}` }] : [];
  return tidings.kind === 'cancelled' ? reason : [whenAndWhere(workshop, tidings), ...reason];
}

function whenAndWhere(workshop: LockedWorkshop, { kind }: Tidings): Bilingual {
  const { date, startsAt, endsAt, mode, link } = workshop;
  const place = placeOf(workshop);
  const [de, en] = kind === 'postponed' ? ['Neuer Termin', 'New date'] : ['Termin', 'Date'];
  return {
    de: [
      `${de}: ${dayIn(date, 'de-DE')}, ${startsAt} bis ${endsAt} Uhr`,
      `Form: ${deliveryModeLabels[mode].de}`,
      ...(place ? [`Ort: ${place}`] : []),
      ...(mode !== 'in_person' && link ? [`Zugang online: ${link}`] : []),
    ].join('\n'),
    en: [
      `${en}: ${dayIn(date, 'en-GB')}, ${startsAt} to ${endsAt}`,
      `Mode: ${deliveryModeLabels[mode].en}`,
      ...(place ? [`Place: ${place}`] : []),
      ...(mode !== 'in_person' && link ? [`Online access: ${link}`] : []),
    ].join('\n'),
  };
}

/** Whoever has a seat keeps it; whoever waits goes on waiting. */
function nextStep({ standing }: Reader, { kind }: Tidings): Bilingual[] {
  if (kind === 'cancelled' || kind === 'published' || standing === 'contact') return [];
  return standing === 'seated'
    ? [
        {
          de: 'Ihr Platz bleibt Ihnen. Wenn Sie nicht kommen können, melden Sie sich bitte ab, damit jemand nachrücken kann.',
          en: 'You keep your seat. If you cannot come, please cancel so that somebody can move up.',
        },
      ]
    : [{ de: 'Ihr Platz auf der Warteliste bleibt Ihnen.', en: 'You keep your place on the waiting list.' }];
}
