import { presenceLabels, registrationStateLabels, type AttendanceEntry, type Language } from '@kaskade/shared';
import { PdfDocument } from '../platform/pdf/pdf-document';
import { peopleTable } from './people-table';
import { pageWords, titleOf, type PrintedWorkshop } from './printed-workshop';
import { headOf } from './sign-in-sheet';

const words = {
  de: { list: 'Teilnahmeliste', number: 'Nr.', name: 'Name', initiative: 'Initiative', standing: 'Stand' },
  en: { list: 'List of participants', number: 'No.', name: 'Name', initiative: 'Initiative', standing: 'Standing' },
} as const;

/** Everybody registered or waiting, with how they stand. */
export function participantList(printed: PrintedWorkshop): Promise<Buffer> {
  const t = words[printed.language];
  const pdf = new PdfDocument({ title: `${t.list}: ${titleOf(printed)}`, language: printed.language, margin: 16 });
  headOf(pdf, t.list, printed);
  peopleTable(
    pdf,
    [
      { heading: t.number, width: 11, cell: (_, index) => String(index + 1) },
      { heading: t.name, width: 60, cell: ({ familyName, givenName }) => `${familyName}, ${givenName}` },
      { heading: t.initiative, width: 65, cell: ({ initiativeName }) => initiativeName },
      { heading: t.standing, width: 42, cell: (person) => standingOf(person, printed.language) },
    ],
    printed.people,
    { rowHeight: 8 },
  );
  return pdf.finish(pageWords(printed.language));
}

function standingOf({ registrationState, placeInLine, presence }: AttendanceEntry, language: Language): string {
  if (registrationState === 'waiting') return `${registrationStateLabels.waiting[language]} (${placeInLine})`;
  return presence === 'expected' ? registrationStateLabels[registrationState][language] : presenceLabels[presence][language];
}
