// Settings come in layers, and the higher one wins field by field: objects are merged at every depth; lists, rooms and
// public keys are taken whole. Each value keeps the layer that it came from. Pure.
import { isPlainObject, valueAt } from './plain-object.ts';

/** The table of layers, lowest first. Foyer's defaults lie below all of them, in the schema. */
export const LAYER_ORDER = [
  // Installed with the app or named at the start: what the venue is.
  'venue-file',
  // A signed venue file from a server of the venue's: newer than what was installed.
  'remote',
  // Of this one machine.
  'environment',
  // Of this one start.
  'command-line',
  // IT's, and only an administrator can write it: nothing above it, so that nothing unlocks what it locks.
  'policy',
] as const;

export type LayerOrigin = (typeof LAYER_ORDER)[number];

export interface Layer {
  origin: LayerOrigin;
  /** In messages: the file, the variable, the switch. */
  label: string;
  /** An object in { }. */
  written: Readonly<Record<string, unknown>>;
}

type Path = readonly PropertyKey[];

/** A value with its layer, or an object in { } whose fields come from several ones. */
type Node =
  | { kind: 'leaf'; layer: Layer; value: unknown }
  | { kind: 'branch'; layer: Layer; fields: ReadonlyMap<string, Node> };

const plant = (layer: Layer, value: unknown): Node =>
  isPlainObject(value)
    ? {
        kind: 'branch',
        layer,
        fields: new Map(Object.entries(value).map(([key, inner]) => [key, plant(layer, inner)])),
      }
    : { kind: 'leaf', layer, value };

/** Of half of one key and half of another there is no key. Several variables of one origin may make up one. */
const isOneValue = (name: string, lower: Node | undefined, upper: Node): boolean =>
  name === 'publicKey' && lower?.layer.origin !== upper.layer.origin;

function overlay(lower: Node | undefined, upper: Node): Node {
  if (lower?.kind !== 'branch' || upper.kind !== 'branch') return upper;
  const fields = new Map(lower.fields);
  for (const [key, node] of upper.fields) {
    const below = fields.get(key);
    fields.set(key, isOneValue(key, below, node) ? node : overlay(below, node));
  }
  // Of an object that several have, the lowest one is named.
  return { kind: 'branch', layer: lower.layer, fields };
}

const grow = (layers: readonly Layer[]): Node | undefined =>
  layers.reduce<Node | undefined>((tree, layer) => overlay(tree, plant(layer, layer.written)), undefined);

function harvest(node: Node): unknown {
  if (node.kind === 'leaf') return node.value;
  // Own properties only, whatever their name: '__proto__' is a field that does not exist, and no prototype.
  return Object.fromEntries([...node.fields].map(([key, inner]) => [key, harvest(inner)]));
}

/** In the table's order; those of one origin stay in theirs. */
export const inOrder = (layers: readonly Layer[]): Layer[] =>
  LAYER_ORDER.flatMap((origin) => layers.filter((layer) => layer.origin === origin));

/** @param layers lowest first. */
export function mergeLayers(layers: readonly Layer[]): unknown {
  const tree = grow(layers);
  return tree === undefined ? {} : harvest(tree);
}

/**
 * The layer that has the last word on what stands at this path. Of what nobody wrote: the lowest one that wrote something
 * round it; null where there is no layer.
 * @param layers lowest first.
 */
export function layerAt(layers: readonly Layer[], path: Path): Layer | null {
  let node = grow(layers);
  for (const step of path) {
    const inner = node?.kind === 'branch' ? node.fields.get(String(step)) : undefined;
    if (inner === undefined) break;
    node = inner;
  }
  return node?.layer ?? null;
}

/** The layers that say something at this path, highest first; the first one counts. */
export const layersAt = (layers: readonly Layer[], path: Path): Layer[] =>
  layers.filter(({ written }) => valueAt(written, path) !== undefined).toReversed();

/** Whether a policy has the last word there: nobody on the machine can say otherwise. */
export const isLockedByPolicy = (layers: readonly Layer[], path: Path): boolean =>
  layersAt(layers, path)[0]?.origin === 'policy';
