// The hidden way to the staff screen, for everything on the screen that opens it; and its key chord, pure.
import { createContext, useContext } from 'react';

/** Null where it cannot be opened: before main has answered. */
export type StaffWay = { open: () => void } | null;

export const StaffWayInUse = createContext<StaffWay>(null);

export const useStaffWay = (): StaffWay => useContext(StaffWayInUse);

type Chord = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'code' | 'getModifierState'>;

/** Ctrl+Alt+S, by the key's place. PLATFORM: Windows may tell AltGr as Ctrl+Alt, and AltGr+S is a Polish ś. */
export const isStaffChord = (event: Chord): boolean =>
  event.ctrlKey && event.altKey && event.code === 'KeyS' && !event.getModifierState('AltGraph');
