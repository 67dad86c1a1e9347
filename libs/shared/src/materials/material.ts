import { z } from 'zod';
import { LocalDate } from '../kernel';
import { TrainingSessionKind } from '../rounds';
import { mostWorkshopsOfSequence } from '../workshops';

export const MaterialKind = z.enum(['handout', 'facilitation_guide', 'template', 'presentation', 'video', 'link_collection']);
export type MaterialKind = z.infer<typeof MaterialKind>;

export const MaterialLanguage = z.enum(['de', 'en', 'both']);
export type MaterialLanguage = z.infer<typeof MaterialLanguage>;

/** Who may see a material; each of them sees also what is meant for those who come later in this list. */
export const MaterialAudience = z.enum(['coordinators', 'initiatives', 'public']);
export type MaterialAudience = z.infer<typeof MaterialAudience>;

/** When in the programme a material is used: any time, at a training session, or at a workshop of the sequence. */
export const MaterialStage = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('any') }),
    z.strictObject({ kind: z.literal('training'), trainingKind: TrainingSessionKind.optional() }),
    z.strictObject({ kind: z.literal('workshop'), position: z.number().int().min(1).max(mostWorkshopsOfSequence).optional() }),
  ])
  .meta({ id: 'MaterialStage' });
export type MaterialStage = z.infer<typeof MaterialStage>;

/** From when on a version is visible; the last two ask the workshop that the stage names (rule D19). */
export const MaterialRelease = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('at_once') }),
    z.strictObject({ kind: z.literal('on_date'), on: LocalDate }),
    z.strictObject({ kind: z.literal('when_published') }),
    z.strictObject({ kind: z.literal('when_held') }),
  ])
  .meta({ id: 'MaterialRelease' });
export type MaterialRelease = z.infer<typeof MaterialRelease>;

/** Largest file that can be uploaded, in bytes. */
export const largestFile = 50_000_000;

/** Types of file that can be uploaded, told by their content, and the ending people know them by. */
export const acceptedFileTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'image/png': 'PNG',
  'image/jpeg': 'JPG',
  'image/webp': 'WEBP',
  'image/gif': 'GIF',
  'audio/mpeg': 'MP3',
  'audio/x-m4a': 'M4A',
  'video/mp4': 'MP4',
  'video/webm': 'WEBM',
  'application/zip': 'ZIP',
  'text/plain': 'TXT',
  'text/csv': 'CSV',
  'text/markdown': 'MD',
};
