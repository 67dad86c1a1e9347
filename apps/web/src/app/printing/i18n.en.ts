import type { de } from './i18n.de';

export const en: typeof de = {
  title: 'Print',
  lead: 'Everything for the room, as PDF. It opens in a new tab, from where it can be printed or given to a copy shop.',
  workshops: 'Workshops',
  language: 'Language of the papers',
  languages: { de: 'German', en: 'English' },
  open: 'Open PDF',
  openOne: 'Open PDF: {{ what }}',
  nobody: 'Nobody has a seat yet. The papers fill with the registrations.',
  signInSheet: {
    title: 'Sign-in sheet',
    detail: { one: '{{ count }} person with a seat, and five free lines', other: '{{ count }} people with a seat, and five free lines' },
  },
  participants: { title: 'List of participants', detail: 'Everybody registered and the waiting list, with how they stand' },
  badges: {
    title: 'Name badges',
    detail: { one: '{{ count }} badge on {{ sheets }} sheet(s)', other: '{{ count }} badges on {{ sheets }} sheet(s)' },
    sheet: 'Sheet',
    used: 'Labels already used on the first sheet',
    usedHint: 'So that a sheet that has been begun is not thrown away. Counted row by row from the upper left.',
    sheets: {
      cut90x55: '90 × 55 mm, 10 pieces, plain paper with lines to cut along',
      labels99x67: '99.1 × 67.7 mm, 8 labels (like Avery L7993)',
      labels97x67: '97 × 67.7 mm, 8 labels (like Avery 3660)',
      labels63x38: '63.5 × 38.1 mm, 21 labels (like Avery L7160)',
    },
  },
  doorSign: { title: 'Door sign', detail: 'Title, time and place in large letters, with a QR code to the workshop' },
};
