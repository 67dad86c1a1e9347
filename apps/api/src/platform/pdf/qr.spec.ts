import jsqr from 'jsqr';
import { squaresOfQr } from './qr';

const squarePixels = 4;
const quietZone = 4;

/** The code as a camera would see it: dark squares on white paper, with the quiet zone around. */
function photographed(text: string): { pixels: Uint8ClampedArray; side: number } {
  const squares = squaresOfQr(text);
  const side = (squares.length + 2 * quietZone) * squarePixels;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (squares[Math.floor(y / squarePixels) - quietZone]?.[Math.floor(x / squarePixels) - quietZone])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return { pixels, side };
}

describe('A QR code', () => {
  it.each(['https://kaskade.example.org/workshops/0199c0de-0000-7000-8000-000000000001', 'Grüße aus Łódź', 'K'.repeat(300)])(
    'is read back by an independent reader: %s',
    (text) => {
      const { pixels, side } = photographed(text);

      expect(jsqr(pixels, side, side)?.data).toBe(text);
    },
  );
});
