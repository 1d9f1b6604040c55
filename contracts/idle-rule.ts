// The idle rules by name, and the times that a venue gives them. What they mean: idle.ts.

/**
 * screen: a name field or a problem that nobody touches · waiting: to be let in · not-started: before a room or its doors
 * open · untouched, alone: in a room · maximum-stay: whatever the visitor does
 */
export const IDLE_RULES = ['screen', 'waiting', 'not-started', 'untouched', 'alone', 'maximum-stay'] as const;
export type IdleRule = (typeof IDLE_RULES)[number];

/** After how long each rule asks "Still there?", and for how long it asks; null: that rule is off. */
export type IdleLimits = Readonly<Record<IdleRule, { afterSeconds: number; askSeconds: number } | null>>;
