import type { WorkshopSummary } from '@kaskade/shared/workshops';
import { whereIn } from './plan-draft';

/** What the fields of the edit dialog hold. */
export interface EditDraft {
  titleDe: string;
  titleEn: string;
  mode: string;
  placeName: string;
  address: string;
  link: string;
  capacity: number | null;
}

export const editDraftOf = (workshop: WorkshopSummary | null): EditDraft => ({
  titleDe: workshop?.title.de ?? '',
  titleEn: workshop?.title.en ?? '',
  mode: String(workshop?.mode ?? 'in_person'),
  placeName: workshop?.placeName ?? '',
  address: workshop?.address ?? '',
  link: workshop?.link ?? '',
  capacity: workshop?.capacity ?? null,
});

export const editMessageOf = ({ titleDe, titleEn, capacity, ...where }: EditDraft) => ({
  title: { de: titleDe, ...(titleEn.trim() ? { en: titleEn } : {}) },
  capacity,
  ...whereIn(where),
});
