// Colours as numbers: WCAG 2.2's contrast, mixing, and the nearest colour that can be read. Pure. Mixing is in sRGB, as
// CSS mixes, so that what is worked out here is what stands on the screen.

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

export const WHITE: Colour = [255, 255, 255];
export const BLACK: Colour = [0, 0, 0];

/** `#rrggbb`, in any case. */
export const isHexColour = (text: string): boolean => /^#[0-9a-f]{6}$/iu.test(text);

/** @param hex as `isHexColour` takes it. */
export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export const hexOf = (colour: Colour): string =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** @param share of the second colour, from 0 to 1. */
export const mix = (one: Colour, other: Colour, share: number): Colour => {
  const at = (index: 0 | 1 | 2): number => one[index] + (other[index] - one[index]) * share;
  return [at(0), at(1), at(2)];
};

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** 0 is black, 1 is white (WCAG 2.2, "relative luminance"). */
export const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const worstContrast = (colour: Colour, grounds: readonly Colour[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/**
 * The colour itself where it reaches the ratio on every ground, else the nearest one on its way to white or to black
 * that does; null where neither way leads there.
 */
export function nearestReadable(colour: Colour, grounds: readonly Colour[], ratio: number): Colour | null {
  for (let step = 0; step <= 100; step += 1) {
    const found = [WHITE, BLACK]
      // Rounded first: what is written down as #rrggbb must reach it.
      .map((end) => colourOf(hexOf(mix(colour, end, step / 100))))
      .filter((candidate) => worstContrast(candidate, grounds) >= ratio)
      .toSorted((a, b) => worstContrast(b, grounds) - worstContrast(a, grounds));
    if (found[0]) return found[0];
  }
  return null;
}
