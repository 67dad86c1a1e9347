export const de = {
  title: 'Drucken',
  lead: 'Alles für den Raum, als PDF. Es öffnet sich in einem neuen Tab und lässt sich von dort drucken oder an den Copyshop geben.',
  workshops: 'Workshops',
  language: 'Sprache der Ausdrucke',
  languages: { de: 'Deutsch', en: 'Englisch' },
  open: 'PDF öffnen',
  openOne: 'PDF öffnen: {{ what }}',
  nobody: 'Noch niemand hat einen Platz. Die Ausdrucke füllen sich mit den Anmeldungen.',
  signInSheet: {
    title: 'Unterschriftenliste',
    detail: {
      one: '{{ count }} Person mit einem Platz, dazu fünf freie Zeilen',
      other: '{{ count }} Personen mit einem Platz, dazu fünf freie Zeilen',
    },
  },
  participants: { title: 'Teilnahmeliste', detail: 'Alle Angemeldeten und die Warteliste, mit ihrem Stand' },
  badges: {
    title: 'Namensschilder',
    detail: { one: '{{ count }} Schild auf {{ sheets }} Bogen', other: '{{ count }} Schilder auf {{ sheets }} Bogen' },
    sheet: 'Bogen',
    used: 'Schon verbrauchte Schilder auf dem ersten Bogen',
    usedHint: 'Damit angebrochene Bogen nicht weggeworfen werden. Gezählt wird zeilenweise von oben links.',
    sheets: {
      cut90x55: '90 × 55 mm, 10 Stück, normales Papier mit Schnittlinien',
      labels99x67: '99,1 × 67,7 mm, 8 Etiketten (wie Avery L7993)',
      labels97x67: '97 × 67,7 mm, 8 Etiketten (wie Avery 3660)',
      labels63x38: '63,5 × 38,1 mm, 21 Etiketten (wie Avery L7160)',
    },
  },
  doorSign: { title: 'Türschild', detail: 'Titel, Zeit und Ort groß, mit einem QR-Code zum Workshop' },
};
