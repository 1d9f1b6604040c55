// Every colour that is derived can be read, whatever a venue chose; what it chose and cannot be read is named.
import { describe, expect, test } from 'vitest';
import { BLACK, colourOf, contrast, mix, WHITE } from '../../../contracts/colour.ts';
import {
  colourMistakes,
  CONTROL_RATIO,
  paletteOf,
  STANDARD_COLOURS,
  TEXT_RATIO,
  type BaseColours,
} from '../../../contracts/palette.ts';

const VENUES: readonly BaseColours[] = [
  STANDARD_COLOURS.dark,
  STANDARD_COLOURS.light,
  { ground: '#1c1340', ink: '#ffffff', signal: '#ff7a59', onSignal: null },
  { ground: '#ffffff', ink: '#000000', signal: '#0b5fb8', onSignal: '#ffffff' },
  { ground: '#000000', ink: '#ffffff', signal: '#00c2a8', onSignal: null },
  { ground: '#004d40', ink: '#fffde7', signal: '#777777', onSignal: null },
  { ground: '#fde8ef', ink: '#3b0a1e', signal: '#d81b60', onSignal: null },
];

const TEXT = ['ink', 'ink-soft', 'wrong', 'bad', 'good', 'amber'];
const CONTROLS = ['line', 'signal-edge', 'danger-edge', 'focus'];
const SURFACES = ['ground', 'surface', 'surface-high'];

describe.each(VENUES)('$ground with $signal', (base) => {
  const palette = paletteOf(base);
  const colour = (name: string) => colourOf(palette[name] ?? '');
  const reached = (names: readonly string[], ratio: number) =>
    names.flatMap((name) =>
      SURFACES.filter((surface) => contrast(colour(name), colour(surface)) < ratio).map(
        (surface) => `${name} on ${surface}`,
      ),
    );

  test('has no mistake', () => expect(colourMistakes(base)).toEqual([]));

  test('text can be read on every surface, and on what is filled', () => {
    expect(reached(TEXT, TEXT_RATIO)).toEqual([]);
    expect(contrast(colour('on-signal'), colour('signal'))).toBeGreaterThanOrEqual(TEXT_RATIO);
    expect(contrast(colour('on-danger'), colour('danger'))).toBeGreaterThanOrEqual(TEXT_RATIO);
  });

  test('edges and the focus can be seen', () => expect(reached(CONTROLS, CONTROL_RATIO)).toEqual([]));

  test('a picture is veiled until text can be read on any pixel of it', () => {
    const veil = Number.parseInt(palette['veil'] ?? '', 10) / 100;
    for (const pixel of [BLACK, WHITE].map((each) => mix(each, colour('ground'), veil))) {
      expect(contrast(colour('ink-soft'), pixel)).toBeGreaterThanOrEqual(TEXT_RATIO);
    }
  });
});

test('light or dark follows from the colours', () => {
  expect(VENUES.map((base) => paletteOf(base)['scheme'])).toEqual([
    'dark',
    'light',
    'dark',
    'light',
    'dark',
    'dark',
    'light',
  ]);
});

test('a signal that is lost on the ground gets its edge from the ink', () => {
  expect(paletteOf(STANDARD_COLOURS.dark)['signal-edge']).toBe(STANDARD_COLOURS.dark.signal);
  expect(paletteOf(STANDARD_COLOURS.light)['signal-edge']).toBe(STANDARD_COLOURS.light.ink);
});

describe('what cannot be read is named, with what would do', () => {
  test.each([
    [{ ink: '#5a6068' }, 'ink'],
    [{ ground: '#777777' }, 'ground'],
    [{ signal: '#1a3fd0', onSignal: '#12161b' }, 'onSignal'],
  ])('%j', (change, field) => {
    const base = { ...STANDARD_COLOURS.dark, ...change };
    const [mistake, ...others] = colourMistakes(base);
    expect([mistake?.field, others]).toEqual([field, []]);
    expect(colourMistakes({ ...base, [field]: mistake?.nearest ?? null })).toEqual([]);
  });
});
