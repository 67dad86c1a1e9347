import type { Sentences } from './sentences';

export type MaterialProblem =
  | { code: 'RELEASE_NEEDS_WORKSHOP' }
  | { code: 'MATERIAL_ARCHIVED' }
  | { code: 'FILE_UNKNOWN' }
  | { code: 'FILE_EMPTY' }
  | { code: 'MATERIAL_REGION_MISSING' };

export const materialSentences: Sentences<MaterialProblem> = {
  RELEASE_NEEDS_WORKSHOP: () => ({
    de: 'Diese Freigabe richtet sich nach einem Workshop. Wählen Sie aus, zu welchem das Material gehört.',
    en: 'This release follows a workshop. Choose the workshop to which the material belongs.',
  }),
  MATERIAL_ARCHIVED: () => ({
    de: 'Dieses Material ist archiviert und ändert sich nicht mehr.',
    en: 'This material is archived and does not change any more.',
  }),
  FILE_UNKNOWN: () => ({
    de: 'Diese Datei ist hier nicht bekannt. Bitte laden Sie sie noch einmal hoch.',
    en: 'This file is not known here. Please upload it again.',
  }),
  FILE_EMPTY: () => ({ de: 'Diese Datei ist leer. Bitte wählen Sie eine andere.', en: 'This file is empty. Please choose another one.' }),
  MATERIAL_REGION_MISSING: () => ({
    de: 'Wählen Sie die Region, zu der das Material gehört.',
    en: 'Choose the region to which the material belongs.',
  }),
};
