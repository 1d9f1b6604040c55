// The shell's sign of life for main, which takes a silent shell for a hung one. It beats as long as the page has its
// turns, whatever is on the screen, and says whether somebody is there; main's answer does not matter.
import type { FoyerBridge } from '../../contracts/bridge.ts';
import { DURATIONS, type Clock } from './visit/clock.ts';

export function startBeating(
  bridge: Pick<FoyerBridge, 'shellBeat'>,
  clock: Clock,
  isSomebodyThere: () => boolean,
): void {
  const beat = (): void => {
    void bridge.shellBeat({ isSomebodyThere: isSomebodyThere() }).catch(() => undefined);
    clock.after(DURATIONS.beat, beat);
  };
  beat();
}
