// The look as it reaches the page: which scheme, which font, which colours.
import { expect, test, vi } from 'vitest';
import type { LookView } from '../../../../contracts/look.ts';
import {
  fontStack,
  installLook,
  propertiesOf,
  schemeOf,
  STANDARD_LOOK,
} from '../../../../renderer/shell/look.ts';

function page(prefersLight: boolean) {
  const properties = new Map<string, string>();
  const classes = new Set<string>();
  const listeners: (() => void)[] = [];
  const light = {
    matches: prefersLight,
    addEventListener: (_name: string, listener: () => void) => listeners.push(listener),
  };
  const root = {
    style: { colorScheme: '', setProperty: (name: string, value: string) => properties.set(name, value) },
    dataset: {} as Record<string, string>,
    classList: {
      toggle: (name: string, isOn: boolean) => (isOn ? classes.add(name) : classes.delete(name)),
    },
  };
  const look = installLook({
    root: root as unknown as HTMLElement,
    fonts: { add: vi.fn() },
    light: light as unknown as MediaQueryList,
  });
  const turn = (matches: boolean): void => {
    light.matches = matches;
    for (const listener of listeners) listener();
  };
  return { look, properties, classes, root, turn };
}

test('auto follows the operating system, also later; a chosen scheme does not', () => {
  const { look, root, turn, properties } = page(true);
  expect([root.dataset['scheme'], root.style.colorScheme]).toEqual(['light', 'light']);
  turn(false);
  expect(root.dataset['scheme']).toBe('dark');
  expect(properties.get('--ground')).toBe(STANDARD_LOOK.dark.ground);
  look.wear({ ...STANDARD_LOOK, scheme: 'light' });
  turn(false);
  expect(root.dataset['scheme']).toBe('light');
  expect(schemeOf({ scheme: 'dark' }, true)).toBe('dark');
});

test('the venue’s colours and its picture', () => {
  const { look, properties, classes } = page(false);
  expect([properties.get('--background'), [...classes]]).toEqual(['none', []]);
  const venue: LookView = {
    ...STANDARD_LOOK,
    dark: { ...STANDARD_LOOK.dark, signal: '#ff7a59' },
    backgroundUrl: '/venue/background.jpg',
  };
  look.wear(venue);
  expect(properties.get('--signal')).toBe('#ff7a59');
  expect(properties.get('--background')).toBe('url("/venue/background.jpg")');
  expect([...classes]).toEqual(['has-background']);
});

test('the own font first, then the operating system’s, then whatever there is', () => {
  expect(fontStack({ fontUrl: '/venue/font.woff2', fontFamily: 'Inter' })).toMatch(
    /^'Venue', 'Inter', system-ui,/u,
  );
  expect(fontStack({ fontUrl: null, fontFamily: null })).toMatch(/^system-ui,/u);
  expect(propertiesOf(STANDARD_LOOK, 'light')['font']).toMatch(/^system-ui,/u);
});
