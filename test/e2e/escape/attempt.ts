// One attempt to get out of a kiosk, to another site, to a file, to the desktop or to another visitor's data.
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { Foyer } from '../launch-foyer.ts';

/**
 * - real: made as a visitor or a hostile script would make it, in a real browser, on a real disk and network
 * - event: told to Foyer by Electron's own event, since nobody here has that hand, window manager or Electron
 * - unseen: only the field can show it; README says what to look at
 */
export type Grade = 'real' | 'event' | 'unseen';

export interface Attempt {
  name: string;
  grade: Exclude<Grade, 'unseen'>;
  /** Where the visitor is: `door`: the staff screen's PIN, on a kiosk of its own. */
  from: 'rooms' | 'room' | 'door';
  /** Makes the attempt, and throws if it came to anything. */
  make: (foyer: Foyer) => Promise<void>;
}

/** What nobody could try here. */
export const UNSEEN: readonly { name: string; look: string }[] = [
  { name: 'Alt+F4 under a real window manager', look: 'Electron must ask `close` before it closes' },
  { name: 'the Windows key, Ctrl+Alt+Del, Win+L', look: 'resources/lockdown/windows' },
  { name: 'swipes from an edge, three fingers, hot corners', look: 'resources/lockdown' },
  { name: 'Cmd+Option+Esc, Mission Control, Spotlight', look: 'resources/lockdown/macos' },
  { name: 'Ctrl+Alt+F2, SysRq', look: 'resources/lockdown/linux' },
  {
    name: 'a shortcut that Electron handles before it asks `before-input-event`',
    look: 'each in shortcuts.ts',
  },
  { name: 'the context menu, the file and the print dialog of real Electron', look: 'nothing opens' },
  { name: 'a fused, packaged Foyer started with ELECTRON_RUN_AS_NODE or --inspect', look: 'the fuses' },
];

export const real = (from: Attempt['from'], name: string, make: Attempt['make']): Attempt => ({
  name,
  grade: 'real',
  from,
  make,
});

/** As a script in the shell would ask main. */
export const ask = <T>(foyer: Foyer, run: (bridge: FoyerBridge) => Promise<T>): Promise<T> =>
  foyer.page.evaluate(`(${run.toString()})(globalThis.foyer)`) as Promise<T>;
