import { encode } from 'uqr';

/** The dark squares of a QR code (ISO/IEC 18004) without its quiet zone, which the caller leaves free: four squares on each side. */
export function squaresOfQr(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: 0 }).data;
}
