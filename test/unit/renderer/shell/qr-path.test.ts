// The drawing of a QR code: whole, and with the light edge without which a camera does not find it on a dark screen.
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../../../renderer/shell/qr-path.ts';

const URL = 'https://us06web.zoom.us/j/81234567890?pwd=Zm9vYmFyYmF6cXV4.1';

/** Which modules a path fills. */
function modules(path: string): Set<string> {
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].map(([, x, y]) => `${x} ${y}`);
  expect(squares.join('').length).toBeGreaterThan(0);
  return new Set(squares);
}

test('four modules of light all around, and every dark one where the code has it', () => {
  const bare = encode(URL, { ecc: 'M', border: 0 });
  const { size, path } = qrPath(URL);
  expect(size).toBe(bare.size + 8);
  const expected = bare.data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `${x + 4} ${y + 4}` : [])),
  );
  expect(modules(path)).toEqual(new Set(expected));
});
