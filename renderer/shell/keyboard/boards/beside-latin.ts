// What the keyboards of other scripts share: Latin letters one key away, and the way back.
import type { Board } from '../board.ts';
import { LATIN, plainLayers } from './latin.ts';

interface Own extends Omit<Board, 'layers'> {
  /** Each with a key `{latin}`. */
  layers: Readonly<Record<string, readonly string[]>>;
  /** On the key that leads back to `first`. */
  ownCaption: string;
}

export function besideLatin({ layers, turns, captions, ownCaption, ...rest }: Own): Board {
  const toLatin = Object.keys(layers).map((layer) => [layer, { '{latin}': 'letters', ...turns[layer] }]);
  return {
    ...rest,
    layers: { ...layers, ...plainLayers(LATIN.english, '{own}') },
    turns: {
      ...(Object.fromEntries(toLatin) as Board['turns']),
      letters: { '{shift}': 'capitals', '{own}': rest.first },
      capitals: { '{shift}': 'letters', '{own}': rest.first, '*': 'letters' },
    },
    captions: { '{latin}': { caption: 'ABC' }, '{own}': { caption: ownCaption }, ...captions },
  };
}
