// The pictograms: one large sign per kind of screen, and the small marks of the bar. Decoration only, the words say it.
import type { ReactNode } from 'react';

const SIGNS = {
  arrow: <path d="M10 24h26M25 12l12 12-12 12" />,
  back: <path d="M38 24H12M23 12 11 24l12 12" />,
  door: <path d="M13 41V7h22v34M8 41h32M28.5 24v1" />,
  clock: (
    <>
      <circle cx="24" cy="24" r="17" />
      <path d="M24 14v10l7 5" />
    </>
  ),
  globe: (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M6 24h36M24 6c-12 10-12 26 0 36M24 6c12 10 12 26 0 36" />
    </>
  ),
  headphones: <path d="M8 36V24a16 16 0 0 1 32 0v12M8 29h6v12H8zM34 29h6v12h-6z" />,
  attention: <path d="M24 8v20M24 38v1" />,
  person: <path d="M24 6a8 8 0 1 0 0 16 8 8 0 0 0 0-16M8 43c0-20 32-20 32 0" />,
  tick: <path d="M9 25l11 11 20-23" />,
  keyboard: <path d="M5 13h38v22H5zM12 20h1M20 20h1M28 20h1M35 20h1M12 27h1M35 27h1M18 28h12" />,
  leave: <path d="M20 8H9v32h11M19 24h21M31 15l9 9-9 9" />,
  camera: <path d="M5 14h25v20H5zM30 22l13-8v20l-13-8" />,
  'camera-off': <path d="M5 14h25v20H5zM30 22l13-8v20l-13-8M6 43 42 5" />,
  microphone: <path d="M18 10a6 6 0 0 1 12 0v13a6 6 0 0 1-12 0zM11 22c0 17 26 17 26 0M24 35v7" />,
  'microphone-off': (
    <path d="M18 10a6 6 0 0 1 12 0v13a6 6 0 0 1-12 0zM11 22c0 17 26 17 26 0M24 35v7M7 43 42 5" />
  ),
} as const;

export type SignName = keyof typeof SIGNS | 'moving';

/** They point along the line of reading, and turn with it. */
const DIRECTED: readonly SignName[] = ['arrow', 'back', 'leave'];

export function Sign({ name }: { name: SignName }): ReactNode {
  if (name === 'moving') {
    return (
      <div className="sign is-moving" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    );
  }
  return (
    <svg
      className={DIRECTED.includes(name) ? 'sign is-directed' : 'sign'}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      {SIGNS[name]}
    </svg>
  );
}
