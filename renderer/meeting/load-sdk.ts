// Loads Zoom's SDK by script tags from our own origin: the vendor's bytes, never bundled. Its one client is a singleton.
import type { ZoomMtgEmbedded } from '@zoom/meetingsdk/embedded';
import type { ZoomClient } from './component-view.ts';

declare global {
  interface Window {
    ZoomMtgEmbedded?: typeof ZoomMtgEmbedded;
  }
}

/** In this order: the SDK's bundle expects React as a global. */
const SCRIPTS = [
  '/zoom/lib/vendor/react.min.js',
  '/zoom/lib/vendor/react-dom.min.js',
  '/zoom/zoom-meeting-embedded-ES5.min.js',
];

function load(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    // Fetched at once, run in order.
    script.async = false;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} did not load`)));
    document.head.append(script);
  });
}

/** Rejects with the first file that did not load. */
export async function loadZoomClient(): Promise<ZoomClient> {
  await Promise.all(SCRIPTS.map(load));
  if (!window.ZoomMtgEmbedded) throw new Error('the SDK loaded and left nothing');
  return window.ZoomMtgEmbedded.createClient();
}
