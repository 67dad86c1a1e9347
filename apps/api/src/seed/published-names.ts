import type { Translated } from '@kaskade/shared';

/**
 * Networks that a round is published with under another name than the list of regions has for them. Only where both are certainly the
 * same network; all others keep their published name and belong to no region.
 */
export const regionByPublishedName: Readonly<Record<string, string>> = {
  'MINT-Region Trier': 'MINT-Initiativkreis Trier',
  'Neustadt an der Weinstraße': 'MINT-Region Neustadt',
  'witelo e.V.': 'MINT-Region Jena (witelo e.V.)',
  'MINT Forum Nordhessen': 'MINT Forum Nordhessen / MINT-Region Nordhessen',
  'zdi-Netzwerk Dortmund macht MINT': 'Dortmund macht MINT',
  'MINT-Netzwerk Region Bamberg': 'MINTmobil Bamberg / MINT-Netzwerk Region Bamberg',
};

/** The milestones' titles in both languages. */
export const milestoneTitles: Readonly<Record<string, Translated>> = {
  'Programme kick-off': { de: 'Auftakt des Programms', en: 'Programme kick-off' },
  'Auftaktworkshop (2.5 days)': { de: 'Auftaktworkshop (2,5 Tage)', en: 'Kick-off workshop (2.5 days)' },
  'Auftaktworkshop (2 days)': { de: 'Auftaktworkshop (2 Tage)', en: 'Kick-off workshop (2 days)' },
  'Auftaktworkshop (2 days, half a day by PHINEO)': {
    de: 'Auftaktworkshop (2 Tage, davon ein halber von PHINEO)',
    en: 'Kick-off workshop (2 days, half a day of it by PHINEO)',
  },
  'Auftaktworkshop (half a day by PHINEO)': {
    de: 'Auftaktworkshop (davon ein halber Tag von PHINEO)',
    en: 'Kick-off workshop (half a day of it by PHINEO)',
  },
  Vertiefungsworkshops: { de: 'Vertiefungsworkshops', en: 'Deepening workshops' },
  'Closing event': { de: 'Abschlussveranstaltung', en: 'Closing event' },
  'Transferwerkstatt 2024': { de: 'Transferwerkstatt 2024', en: 'Transferwerkstatt 2024 (closing event)' },
  'Transferwerkstatt 2025': { de: 'Transferwerkstatt 2025', en: 'Transferwerkstatt 2025 (closing event)' },
};
