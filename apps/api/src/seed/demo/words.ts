import type { CreateOffer, DecidedPresence, FederalState, ScaleQuestion } from '@kaskade/shared';

/** Real networks that play a part in the demo, with a town where the published data names none. What they do in it is invented. */
export interface DemoRegion {
  readonly name: string;
  readonly town: string;
  readonly state: FederalState;
}

export const regionsOfRunningRound = [
  { name: 'MINT-Region Jena (witelo e.V.)', town: 'Jena', state: 'TH' },
  { name: 'MINTmobil Bamberg / MINT-Netzwerk Region Bamberg', town: 'Bamberg', state: 'BY' },
  { name: 'Dortmund macht MINT', town: 'Dortmund', state: 'NW' },
  { name: 'MINT-Region Wolfsburg', town: 'Wolfsburg', state: 'NI' },
  { name: 'MagdeMINT', town: 'Magdeburg', state: 'ST' },
  { name: 'MINT-Region Ostwürttemberg', town: 'Aalen', state: 'BW' },
  { name: 'BalticMINT', town: 'Rostock', state: 'MV' },
  { name: 'MINT-Netzwerk Leipzig', town: 'Leipzig', state: 'SN' },
  { name: 'meerMINT', town: 'Bremen', state: 'HB' },
  { name: 'MINT-Region Neustadt', town: 'Neustadt an der Weinstraße', state: 'RP' },
  { name: 'zdi-Zentrum Lippe.MINT', town: 'Detmold', state: 'NW' },
  { name: 'meet2mint', town: 'Brandenburg an der Havel', state: 'BB' },
  { name: 'MINTmit – MINT-Netzwerk Mittelhessen', town: 'Gießen', state: 'HE' },
  { name: 'mint:dual', town: 'Hamburg', state: 'HH' },
] as const satisfies readonly DemoRegion[];

export type NameOfRunningRegion = (typeof regionsOfRunningRound)[number]['name'];

/** How the applications to the open round stand. */
export const applicationsToOpenRound = [
  { name: 'MINT-Region Eifel', state: 'draft' },
  { name: 'Wissenhochzwei', state: 'submitted' },
  { name: 'MINT-NiWo', state: 'submitted' },
  { name: 'zdi-Zentrum Münster', state: 'accepted' },
  { name: 'MINT-Liga', state: 'waitlisted' },
  { name: 'Sensor Space', state: 'declined' },
  { name: 'MINT-Region Koblenz', state: 'withdrawn' },
] as const;

export const motivations = [
  'In unserer Region arbeiten viele Initiativen nebeneinander. Mit der Workshopreihe möchten wir sie an einen Tisch bringen und gemeinsam klären, woran gute Angebote zu erkennen sind.',
  'Unsere Lernorte fragen seit Langem nach einer verlässlichen Grundlage für Qualität. Wir haben Räume, ein eingespieltes Team und acht Initiativen, die sofort dabei sind.',
  'Nach zwei Jahren Netzwerkaufbau wollen wir den nächsten Schritt gehen: weniger Einzelaktionen, mehr Wirkung. Die Selbstanalyse ist dafür das richtige Werkzeug.',
  'Kinder und Jugendliche im ländlichen Raum erreichen uns nur mit langen Wegen. Wir möchten mit den Initiativen Angebote entwickeln, die näher an ihnen sind.',
];

/** Two words make the name of an initiative that does not exist. */
export const initiativeKinds = [
  'Forscherwerkstatt',
  'Technikclub',
  'Schülerlabor',
  'Sternwarte',
  'Reparaturwerkstatt',
  'Roboterclub',
  'Makerspace',
  'Naturdetektive',
  'Experimentierbus',
  'Programmierclub',
  'Wasserlabor',
  'Energiewerkstatt',
];
export const initiativeNames = [
  'Lichtblick',
  'Kugelblitz',
  'Morgenstern',
  'Zahnrad',
  'Funkenflug',
  'Libelle',
  'Nordstern',
  'Kompass',
  'Steckbrett',
  'Wirbelwind',
  'Tiefenrausch',
  'Satellit',
  'Kirschkern',
  'Glühwürmchen',
  'Windrose',
  'Bernstein',
];

export const aboutInitiatives = [
  'Ein Verein mit Ehrenamtlichen, der Kindern und Jugendlichen zeigt, wie viel Spaß Tüfteln macht.',
  'Außerschulischer Lernort mit festen Gruppen am Nachmittag und Projekten in den Ferien.',
  'Eine Initiative aus Schule, Hochschule und Betrieben, die Neugier auf Technik weckt.',
];

const offer = (title: string, audience: string, ageFrom: number, ageTo: number): CreateOffer => ({
  title,
  audience,
  ageFrom,
  ageTo,
  description: null,
  place: null,
});

export const offers: readonly CreateOffer[] = [
  offer('Roboter-Nachmittag', 'Kinder', 8, 12),
  offer('Löten für den Anfang', 'Kinder und Jugendliche', 10, 14),
  offer('Wasser unter der Lupe', 'Grundschulkinder', 6, 10),
  offer('Ferienwoche Energie', 'Kinder und Jugendliche', 9, 13),
  offer('Mathe zum Anfassen', 'Grundschulkinder', 6, 10),
  offer('Sternenabend', 'Familien', 6, 99),
  offer('3D-Druck-Werkstatt', 'Jugendliche', 12, 18),
  offer('Mädchen programmieren', 'Mädchen', 11, 16),
  offer('Chemie in der Küche', 'Kinder', 8, 12),
  offer('Forschen im Wald', 'Kindergruppen', 5, 9),
  offer('Raketenbau am Wochenende', 'Jugendliche', 12, 17),
  offer('Jugend-Technik-Labor', 'Jugendliche', 14, 18),
];

export const reasonsToDecline = ['In diesem Halbjahr fehlen uns die Leute für drei weitere Termine.'];
export const reasonsToDropOut = [
  'Die Projektleitung hat gewechselt, das Team steigt im nächsten Durchgang wieder ein.',
  'Alle drei Termine lassen sich nicht mit dem Ferienprogramm vereinbaren.',
];

export const invitationText =
  'wir starten eine Reihe von drei aufeinander aufbauenden Workshops zur Qualität unserer MINT-Angebote und würden uns freuen, wenn Sie mit ein bis drei Personen dabei sind.';

export const minutes = [
  'Vorstellungsrunde, Einführung in die Wirkungslogik, Arbeit in Kleingruppen an je einem Angebot. Vereinbart: Bis zum nächsten Termin analysiert jede Initiative ein Angebot.',
  'Ergebnisse der Selbstanalyse besprochen, in Tandems je zwei Maßnahmen formuliert. Offen: gemeinsame Ansprache der Schulen.',
  'Rückblick auf die Maßnahmen, Verabredung eines gemeinsamen Aktionstags, Rückmeldung zur Reihe. Die Gruppe trifft sich künftig zweimal im Jahr.',
];

/** Somebody who comes to most workshops: how often each is written down, of twenty. */
export const usualPresence: readonly DecidedPresence[] = [
  ...Array<DecidedPresence>(16).fill('present'),
  'late',
  'late',
  'excused',
  'absent',
];

export const rooms = ['Haus der Wissenschaft', 'Volkshochschule', 'Technologiezentrum', 'Stadtbibliothek', 'Gründerzentrum'];

/** How people answer the scales of the feedback, the usual more often. */
export const usualSteps: Readonly<Record<ScaleQuestion, readonly number[]>> = {
  useful: [3, 4, 4, 4, 5, 5],
  understandable: [3, 4, 4, 5, 5],
  exchange: [2, 3, 4, 4, 5],
  pace: [2, 3, 3, 3, 3, 4, 4],
  recommend: [3, 4, 5, 5, 5],
};

export const saidHelped = [
  'Die Beispiele aus anderen Initiativen.',
  'Dass wir an unserem eigenen Angebot arbeiten konnten.',
  'Der Austausch in den Pausen und in den kleinen Gruppen.',
  'Die Vorlage für das Wirkungsmodell, sie liegt schon bei uns auf dem Tisch.',
];
export const saidMissing = [
  'Mehr Zeit für die Gruppenarbeit, weniger Vortrag.',
  'Ein Beispiel für sehr kleine Initiativen ohne Hauptamtliche.',
  'Die Unterlagen vorab wären gut gewesen.',
];
