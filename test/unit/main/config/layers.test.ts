// Which layer counts, field by field, and who said what.
import { describe, expect, test } from 'vitest';
import {
  inOrder,
  isLockedByPolicy,
  LAYER_ORDER,
  layerAt,
  layersAt,
  mergeLayers,
  type Layer,
  type LayerOrigin,
} from '../../../../main/config/layers.ts';

const layer = (origin: LayerOrigin, written: Record<string, unknown>): Layer => ({
  origin,
  label: origin,
  written,
});
const file = (written: Record<string, unknown>) => layer('venue-file', written);
const policy = (written: Record<string, unknown>) => layer('policy', written);
const fromOf = (layers: Layer[], ...path: PropertyKey[]) => layerAt(layers, path)?.origin;

describe('merge', () => {
  test('objects at every depth, field by field', () => {
    const layers = [
      file({
        kiosk: { name: 'Hall 1', window: 'kiosk' },
        theme: { dark: { ink: '#ffffff', ground: '#000000' } },
      }),
      policy({ kiosk: { name: 'Hall 2' }, theme: { dark: { ink: '#eeeeee' } } }),
    ];
    expect(mergeLayers(layers)).toEqual({
      kiosk: { name: 'Hall 2', window: 'kiosk' },
      theme: { dark: { ink: '#eeeeee', ground: '#000000' } },
    });
    expect(fromOf(layers, 'kiosk', 'name')).toBe('policy');
    expect(fromOf(layers, 'kiosk', 'window')).toBe('venue-file');
    expect(fromOf(layers, 'theme', 'dark', 'ink')).toBe('policy');
    expect(fromOf(layers, 'theme', 'dark', 'ground')).toBe('venue-file');
  });

  test('lists and rooms whole, never entry by entry', () => {
    const layers = [
      file({ rooms: [{ id: 'a' }, { id: 'b' }], venue: { languages: ['de', 'en', 'fr'] } }),
      policy({ rooms: [{ id: 'c' }], venue: { languages: ['ja'] } }),
    ];
    expect(mergeLayers(layers)).toEqual({ rooms: [{ id: 'c' }], venue: { languages: ['ja'] } });
    expect(fromOf(layers, 'rooms', 0, 'id')).toBe('policy');
    expect(fromOf(layers, 'rooms', 1, 'id')).toBe('policy');
  });

  test.each(['remote', 'updates'])('a public key whole, also of another kind: %s', (section) => {
    const ec = { kty: 'EC', crv: 'P-256', x: 'a', y: 'b' };
    const okp = { kty: 'OKP', crv: 'Ed25519', x: 'c' };
    const layers = [
      file({ [section]: { url: 'u', publicKey: ec } }),
      policy({ [section]: { publicKey: okp } }),
    ];
    expect(mergeLayers(layers)).toEqual({ [section]: { url: 'u', publicKey: okp } });
    expect(fromOf(layers, section, 'publicKey', 'x')).toBe('policy');
    expect(fromOf(layers, section, 'publicKey', 'kty')).toBe('policy');
  });

  test('a public key of several variables, over the whole one of the file', () => {
    const one = (publicKey: object) => layer('environment', { updates: { publicKey } });
    const layers = [
      file({ updates: { publicKey: { kty: 'EC', crv: 'P-256', x: 'a', y: 'b' } } }),
      ...[{ kty: 'OKP' }, { crv: 'Ed25519' }, { x: 'c' }].map(one),
    ];
    expect(mergeLayers(layers)).toEqual({ updates: { publicKey: { kty: 'OKP', crv: 'Ed25519', x: 'c' } } });
  });

  test.each([
    ['an object over a text', { kiosk: 'x' }, { kiosk: { name: 'b' } }, { kiosk: { name: 'b' } }],
    ['a text over an object', { kiosk: { name: 'b' } }, { kiosk: 'x' }, { kiosk: 'x' }],
    [
      'null over a text',
      { theme: { onSignal: '#000000' } },
      { theme: { onSignal: null } },
      { theme: { onSignal: null } },
    ],
    ['an empty object over a full one', { kiosk: { name: 'b' } }, { kiosk: {} }, { kiosk: { name: 'b' } }],
    ['an empty list over a full one', { rooms: [1] }, { rooms: [] }, { rooms: [] }],
  ])('%s', (_what, lower, upper, wanted) => {
    expect(mergeLayers([file(lower), policy(upper)])).toEqual(wanted);
  });

  test('neither layer is changed, and names that objects have by nature are names like others', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ) as Record<string, unknown>;
    const lower = { kiosk: { name: 'a' } };
    const merged = mergeLayers([file(lower), policy(hostile)]);
    expect(lower).toEqual({ kiosk: { name: 'a' } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(Object.keys(merged as object)).toEqual(['kiosk', '__proto__', 'constructor']);
  });

  test('no layer at all', () => {
    expect(mergeLayers([])).toEqual({});
    expect(layerAt([], ['kiosk'])).toBeNull();
  });
});

describe('who said it', () => {
  const layers = [
    file({ signer: { caFile: 'a' } }),
    policy({ signer: { caFile: 'b' }, kiosk: { name: 'x' } }),
  ];

  test('what nobody wrote: the lowest that wrote round it', () => {
    expect(fromOf(layers, 'signer', 'url')).toBe('venue-file');
    expect(fromOf(layers, 'kiosk', 'window')).toBe('policy');
    expect(fromOf(layers, 'rooms')).toBe('venue-file');
  });

  test('all that say it, highest first', () => {
    expect(layersAt(layers, ['signer', 'caFile']).map(({ origin }) => origin)).toEqual([
      'policy',
      'venue-file',
    ]);
    expect(layersAt(layers, ['signer', 'url'])).toEqual([]);
  });
});

test('SECURITY: whatever the order in which they come, a policy is the highest and locks what it says', () => {
  const all = LAYER_ORDER.map((origin) => layer(origin, { kiosk: { name: origin } }));
  for (const given of [all, all.toReversed()]) {
    const ordered = inOrder(given);
    expect(ordered.map(({ origin }) => origin)).toEqual([...LAYER_ORDER]);
    expect(mergeLayers(ordered)).toEqual({ kiosk: { name: 'policy' } });
  }
  expect(LAYER_ORDER).toEqual(['venue-file', 'remote', 'environment', 'command-line', 'policy']);
  expect(isLockedByPolicy(all, ['kiosk', 'name'])).toBe(true);
  expect(isLockedByPolicy(all, ['kiosk', 'window'])).toBe(false);
  expect(isLockedByPolicy(all.slice(0, 4), ['kiosk', 'name'])).toBe(false);
});

test('of one origin the later one counts', () => {
  const set = (name: string) => layer('command-line', { kiosk: { name } });
  expect(mergeLayers(inOrder([set('a'), set('b')]))).toEqual({ kiosk: { name: 'b' } });
});
