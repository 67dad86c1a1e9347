import { refuse } from '@kaskade/shared';
import type { ByteRange } from './file-store';

/**
 * The part of a file of `size` bytes that a `Range` header asks for; null for all of it: no header, several parts or another unit.
 * Refuses with RANGE_NOT_SATISFIABLE where the file has no such part.
 */
export function rangeFrom(header: string | undefined, size: number): ByteRange | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  const range =
    from === ''
      ? { first: Math.max(0, size - Number(to)), last: size - 1 }
      : { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
  return range.first > range.last ? refuse({ code: 'RANGE_NOT_SATISFIABLE', size }) : range;
}
