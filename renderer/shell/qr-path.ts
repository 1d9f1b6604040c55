// An address as the path of a QR code. Pure.
import { encode } from 'uqr';

/** Modules of light around the code, which the standard asks for: without them a dark screen swallows its edge. */
const QUIET_ZONE = 4;

export interface QrPath {
  /** Width and height in modules, with the quiet zone. */
  size: number;
  /** SVG path of the dark modules, one unit each. */
  path: string;
}

export function qrPath(url: string): QrPath {
  // M: a reflection of the hall's lights on the screen is survived.
  const { size, data } = encode(url, { ecc: 'M', border: QUIET_ZONE });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return { size, path: dark.join('') };
}
