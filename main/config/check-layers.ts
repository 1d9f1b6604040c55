// One check of all layers together, and whose fault each problem is. What a higher layer replaces is not looked at: only
// what would count can be wrong.
import type { VenueConfig } from '../../contracts/config.ts';
import { checkVenueFile, findProblems, type ConfigProblem } from './config-problems.ts';
import { inOrder, layerAt, mergeLayers, type Layer } from './layers.ts';
import { valueAt } from './plain-object.ts';

export interface LayerProblem {
  /** Whose fault it is; null: nobody's in particular, as of a field that nobody wrote where there is no layer. */
  layer: Layer | null;
  path: ConfigProblem['path'];
  /** Nobody wrote it. */
  isMissing: boolean;
  /** With the layer's label in front. */
  text: string;
}

export type CheckedLayers =
  { ok: true; config: VenueConfig } | { ok: false; problems: readonly LayerProblem[] };

function problemsOf(layers: readonly Layer[]): { config: VenueConfig | null; problems: ConfigProblem[] } {
  const raw = mergeLayers(layers);
  const checked = checkVenueFile(raw);
  const problems = findProblems(raw, checked.error?.issues ?? []);
  return { config: problems.length === 0 ? (checked.data ?? null) : null, problems };
}

const isSame = (one: ConfigProblem, other: ConfigProblem): boolean =>
  other.isCollision && one.path.join('\0') === other.path.join('\0');

/**
 * Of values that do not go together, the lowest layer without which they would: whoever wrote less weighty settings has to
 * follow.
 */
function atFault(layers: readonly Layer[], problem: ConfigProblem): Layer | null {
  const own = layerAt(layers, problem.path);
  if (!problem.isCollision || layers.length === 1) return own;
  const goesAwayWithout = (layer: Layer): boolean =>
    !problemsOf(layers.filter((one) => one !== layer)).problems.some((one) => isSame(problem, one));
  return layers.find(goesAwayWithout) ?? own;
}

/** @param given in any order. */
export function checkLayers(given: readonly Layer[]): CheckedLayers {
  const layers = inOrder(given);
  const { config, problems } = problemsOf(layers);
  if (config) return { ok: true, config };
  const merged = mergeLayers(layers);
  return {
    ok: false,
    problems: problems.map((problem) => {
      const layer = atFault(layers, problem);
      const own = layerAt(layers, problem.path);
      const against = own !== null && own !== layer ? ` (${own.label} says so)` : '';
      const text = `${layer === null ? '' : `${layer.label}: `}${problem.text}${against}`;
      return { layer, path: problem.path, isMissing: valueAt(merged, problem.path) === undefined, text };
    }),
  };
}
