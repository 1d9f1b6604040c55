// From the few colours that a venue chooses to every colour on the screen. Pure. What is derived is pushed until it can
// be read, so that only what was chosen can be wrong.
import {
  BLACK,
  colourOf,
  contrast,
  hexOf,
  mix,
  nearestReadable,
  WHITE,
  worstContrast,
  type Colour,
} from './colour.ts';

export const SCHEMES = ['dark', 'light'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What a venue chooses, as `#rrggbb`. */
export interface BaseColours {
  /** Behind everything. */
  ground: string;
  /** Text. */
  ink: string;
  /** The one colour that says: here. */
  signal: string;
  /** Text on the signal; null: near-black or white, whichever is read better. */
  onSignal: string | null;
}

/** Signage: a near-black or a warm white ground, and one signal yellow. */
export const STANDARD_COLOURS: Readonly<Record<Scheme, BaseColours>> = {
  dark: { ground: '#0b111a', ink: '#f2f6fc', signal: '#ffd23f', onSignal: null },
  light: { ground: '#f4f2ec', ink: '#14181d', signal: '#ffd23f', onSignal: null },
};

/** WCAG 2.2: text 1.4.3; large text, controls and focus 1.4.3, 1.4.11 and 2.4.13. */
export const TEXT_RATIO = 4.5;
export const CONTROL_RATIO = 3;

/** Meanings that keep their hue in every venue; how light they are depends on the ground. */
const HUES = {
  wrong: { dark: '#ffb4a6', light: '#a61b0f' },
  bad: { dark: '#ff8a7a', light: '#b3261e' },
  good: { dark: '#5fd38d', light: '#12703c' },
  amber: { dark: '#ffb347', light: '#8f4c00' },
} as const;
const FOCUS = { dark: '#8ecbff', light: '#0b5fb8' } as const;
const DANGER = { dark: '#cf2f25', light: '#b9251c' } as const;

/** By its colours, whatever it is called: a light ground under dark ink. */
const isLight = ({ ground, ink }: BaseColours): boolean =>
  contrast(colourOf(ground), BLACK) > contrast(colourOf(ink), BLACK);

/** What text may stand on: the ground, a card, a pressed card. */
function surfacesOf(base: BaseColours): readonly [Colour, Colour, Colour] {
  const ground = colourOf(base.ground);
  const ink = colourOf(base.ink);
  // Rounded, because text is pushed until it can be read on what is really painted.
  const card = (other: Colour, share: number): Colour => colourOf(hexOf(mix(ground, other, share)));
  return isLight(base)
    ? [ground, card(WHITE, 0.85), card(ink, 0.08)]
    : [ground, card(ink, 0.065), card(ink, 0.13)];
}

const NEAR_BLACK: Colour = [18, 22, 27];

function onSignalOf({ signal, onSignal }: BaseColours): Colour {
  if (onSignal !== null) return colourOf(onSignal);
  const on = [colourOf(signal)];
  const better = worstContrast(NEAR_BLACK, on) > worstContrast(WHITE, on) ? NEAR_BLACK : WHITE;
  // Between the two there are signals that only pure black can be read on.
  return worstContrast(better, on) >= TEXT_RATIO ? better : BLACK;
}

export interface ColourMistake {
  field: 'ground' | 'ink' | 'onSignal';
  /** What it was measured against. */
  on: 'ground' | 'ink' | 'signal';
  /** As measured, to one decimal, rounded down. */
  ratio: number;
  /** `#rrggbb` that would do; null where none near it does. */
  nearest: string | null;
}

const shown = (ratio: number): number => Math.floor(ratio * 10) / 10;

const inkRatio = (base: BaseColours): number => worstContrast(colourOf(base.ink), surfacesOf(base));

/** The nearest `#rrggbb` on the way to white or to black with which text can be read; null where none is. */
function nearestFor(field: 'ground' | 'ink', base: BaseColours): string | null {
  for (let step = 1; step <= 100; step += 1) {
    for (const end of [WHITE, BLACK]) {
      const candidate = hexOf(mix(colourOf(base[field]), end, step / 100));
      // The cards depend on both, so each step is judged with its own.
      if (inkRatio({ ...base, [field]: candidate }) >= TEXT_RATIO) return candidate;
    }
  }
  return null;
}

/** Text that cannot be read; empty where all can. */
export function colourMistakes(base: BaseColours): ColourMistake[] {
  const mistakes: ColourMistake[] = [];
  if (inkRatio(base) < TEXT_RATIO) {
    const ratio = shown(inkRatio(base));
    const ink = nearestFor('ink', base);
    mistakes.push(
      ink === null
        ? { field: 'ground', on: 'ink', ratio, nearest: nearestFor('ground', base) }
        : { field: 'ink', on: 'ground', ratio, nearest: ink },
    );
  }
  const signal = colourOf(base.signal);
  const onSignal = onSignalOf(base);
  const ratio = contrast(onSignal, signal);
  if (ratio < TEXT_RATIO) {
    const nearest = nearestReadable(onSignal, [signal], TEXT_RATIO);
    mistakes.push({
      field: 'onSignal',
      on: 'signal',
      ratio: shown(ratio),
      nearest: nearest && hexOf(nearest),
    });
  }
  return mistakes;
}

/** CSS custom property, without its dashes → value. */
export type Palette = Readonly<Record<string, string>>;

/**
 * How much of the ground has to lie over a picture so that text can be read on any of its pixels, from 0 to 1.
 * @param texts the colours of what stands on it.
 */
export function veilOver(ground: Colour, texts: readonly Colour[]): number {
  for (let veil = 0; veil < 1; veil += 0.01) {
    const pixels = [BLACK, WHITE].map((pixel) => mix(pixel, ground, veil));
    if (texts.every((text) => worstContrast(text, pixels) >= TEXT_RATIO)) return veil;
  }
  return 1;
}

/** @param base without mistakes; with them the result is only as readable as it can be. */
export function paletteOf(base: BaseColours): Palette {
  const surfaces = surfacesOf(base);
  const [ground, surface, surfaceHigh] = surfaces;
  const ink = colourOf(base.ink);
  const signal = colourOf(base.signal);
  const scheme = isLight(base) ? 'light' : 'dark';
  const pushed = (colour: Colour, ratio: number, onto: readonly Colour[] = surfaces): Colour =>
    nearestReadable(colour, onto, ratio) ?? ink;
  const inkSoft = pushed(mix(ink, ground, 0.3), TEXT_RATIO);
  const hues = Object.entries(HUES).map(([name, hue]) => [
    name,
    hexOf(pushed(colourOf(hue[scheme]), TEXT_RATIO)),
  ]);
  const danger = colourOf(DANGER[scheme]);
  return {
    scheme,
    ground: base.ground,
    surface: hexOf(surface),
    'surface-high': hexOf(surfaceHigh),
    ink: base.ink,
    'ink-soft': hexOf(inkSoft),
    line: hexOf(pushed(mix(ink, ground, 0.52), CONTROL_RATIO)),
    signal: base.signal,
    'on-signal': hexOf(onSignalOf(base)),
    // A signal that is lost on the ground, as yellow is on white, gets its edge from the ink.
    'signal-edge': worstContrast(signal, surfaces) >= CONTROL_RATIO ? base.signal : base.ink,
    danger: hexOf(danger),
    'on-danger': hexOf(WHITE),
    'danger-edge': hexOf(pushed(danger, CONTROL_RATIO)),
    focus: hexOf(pushed(colourOf(FOCUS[scheme]), CONTROL_RATIO)),
    veil: `${Math.ceil(veilOver(ground, [ink, inkSoft]) * 100)}%`,
    ...Object.fromEntries(hues),
  };
}
