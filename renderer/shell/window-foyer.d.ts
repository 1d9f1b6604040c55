// What preload exposes.
import type { FoyerBridge } from '../../contracts/bridge.ts';

declare global {
  interface Window {
    readonly foyer: FoyerBridge;
  }
}
