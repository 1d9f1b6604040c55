// How far a visitor's call for staff reached.

/**
 * - called: an address of the venue's took it
 * - screen-only: the venue has none; it stands on this kiosk's own screens
 * - not-reached: the address did not take it
 */
export const CALL_REACHED = ['called', 'screen-only', 'not-reached'] as const;
export type CallReached = (typeof CALL_REACHED)[number];
