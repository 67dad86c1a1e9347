import { refuse } from '@kaskade/shared';
import { codeOf } from './error-code';

const noSpaceCodes = ['ENOSPC', 'EDQUOT'];

/** Throws the refusal DISK_FULL where the disk was full, and any other error as it is. */
export function refuseWhereFull(error: unknown): never {
  if (noSpaceCodes.includes(codeOf(error) ?? '')) refuse({ code: 'DISK_FULL' });
  throw error;
}
