import { refuse } from '@kaskade/shared';

const noSpaceCodes = ['ENOSPC', 'EDQUOT'];

/** Throws the refusal DISK_FULL where the disk was full, and any other error as it is. */
export function refuseWhereFull(error: unknown): never {
  if (error instanceof Error && 'code' in error && noSpaceCodes.includes(String(error.code))) refuse({ code: 'DISK_FULL' });
  throw error;
}
