export const de = {
  title: 'Wenige gut vorbereiten. Viele erreichen.',
  lead: 'Mit Kaskade läuft die MINT-Qualitätsoffensive: Ein Bundesteam bildet Koordinierende aus den MINT-Regionen aus, und jede Region gibt das Gelernte in einer Workshopreihe an ihre Initiativen weiter.',
  takePart: 'So machen Sie mit',
  seeRounds: 'Runden ansehen',
  open: {
    title: 'Offene Ausschreibung',
    none: 'Gerade ist keine Ausschreibung offen. Die nächste Runde erscheint hier, sobald sie ausgeschrieben ist.',
    until: 'Bewerbung möglich bis {{ date }}',
    places: { one: '{{ count }} Platz für eine Region', other: '{{ count }} Plätze für Regionen' },
    see: 'Zur Runde',
    demo: 'Demo',
  },
  how: {
    title: 'Wie eine Runde läuft',
    apply: 'Bewerben',
    applyText: 'Eine Region bewirbt sich bis zum Ende der Ausschreibung. Das Bundesteam wählt aus und sagt allen Bescheid.',
    train: 'Vorbereiten',
    trainText: 'Die Koordinierenden treffen sich zum Auftakt und zu den Vertiefungen, mit Material für die eigene Reihe.',
    run: 'Weitergeben',
    runText: 'Zu Hause bauen mehrere Workshops aufeinander auf. Dazwischen analysieren die Initiativen ein eigenes Angebot.',
    close: 'Auswerten',
    closeText: 'Zum Abschluss kommen alle zusammen. Was gelungen ist, wird bundesweit sichtbar.',
  },
  part: {
    title: 'Mitmachen',
    region: 'Sie koordinieren eine MINT-Region?',
    regionText:
      'Ist Ihre Region schon eingetragen, melden Sie sich an und bewerben Sie sich für die nächste Runde. Einen Zugang bekommen Sie vom Bundesteam.',
    regionAction: 'Anmelden und bewerben',
    initiative: 'Sie gehören zu einer Initiative?',
    initiativeText:
      'Ihre Koordination lädt Sie zur Workshopreihe ein. Mit der E-Mail-Adresse der Einladung kommen Sie ohne Passwort hinein.',
    initiativeAction: 'Anmelde-Link anfordern',
  },
  rounds: {
    title: 'Runden des Programms',
    lead: 'Nach veröffentlichten Angaben. Steht eine Zahl nicht fest, steht sie hier nicht.',
    round: 'Runde',
    state: 'Stand',
    regions: 'Regionen',
    initiatives: 'Initiativen',
    all: 'Alle Runden ansehen',
  },
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Kaskade soll für alle benutzbar sein. Maßstab ist WCAG 2.2, Stufe AA, und damit die BITV 2.0.',
    holds: 'Was gilt',
    keyboard: 'Alles lässt sich mit der Tastatur bedienen. Nach jedem Seitenwechsel steht der Fokus auf der Überschrift.',
    zoom: 'Bei 320 Pixel Breite und bei 400 Prozent Vergrößerung bleibt alles lesbar, ohne seitliches Scrollen.',
    colour:
      'Zustände haben immer ein Wort, nie nur eine Farbe. Helle und dunkle Darstellung, Kontrastmodus und reduzierte Bewegung werden beachtet.',
    errors: 'Fehlermeldungen sagen, was zu tun ist, und führen zum Feld. Was Sie eingegeben haben, bleibt stehen.',
    gaps: 'Was noch fehlt',
    gapsText:
      'Hochgeladene Materialien stammen von vielen Stellen und sind nicht alle barrierefrei. Inhalte in Leichter Sprache gibt es noch nicht.',
    complain: 'Etwas stört Sie?',
    complainText:
      'Schreiben Sie der Stelle, die diese Installation betreibt. Sie antwortet innerhalb von zwei Wochen. Hilft das nicht, können Sie sich an die Schlichtungsstelle nach § 16 BGG wenden.',
    tested: 'Stand: geprüft mit automatischen Tests auf jeder Seite, hell und dunkel, in beiden Sprachen.',
  },
  imprint: {
    title: 'Impressum und Quellen',
    lead: 'Diese Seite füllt die Stelle aus, die Kaskade betreibt.',
    operator: 'Betrieb',
    operatorText: 'Name, Anschrift und Kontakt der betreibenden Stelle gehören hierher. In einer Demo gibt es keine.',
    sources: 'Quellen',
    sourcesText:
      'Runden, Termine und Regionen sind aus öffentlichen Seiten der MINT-Qualitätsoffensive und der MINT-Regionen zusammengetragen; jede Angabe nennt ihre Quelle auf der Seite der Runde oder Region.',
    software: 'Software',
    softwareText: 'Kaskade steht unter der EUPL 1.2. Schriften: Inter und Bricolage Grotesque, beide unter der SIL Open Font License.',
    privacy: 'Datenschutz',
    privacyText:
      'Kaskade setzt ein Cookie, und nur, damit Sie angemeldet bleiben. Es gibt keine Zählung von Besuchen und keine Anfrage an fremde Server.',
  },
};
