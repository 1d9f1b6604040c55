// The venue file's section "idle": after how long nobody counts as there any more.
import { z } from 'zod';
import type { IdleLimits, IdleRule } from './idle-rule.ts';

/** Fractions are allowed: 0.5 is half a minute. */
const minutes = (byDefault: number, description: string) =>
  z.number().min(0.1).max(1_440).default(byDefault).meta({ description, example: byDefault });
const seconds = (byDefault: number, description: string) =>
  z.int().min(5).max(600).default(byDefault).meta({ description, example: byDefault });

export const idleFields = z
  .strictObject({
    rules: z.enum(['all', 'long', 'none']).optional().meta({
      description:
        "long: only those for waiting rooms and rooms; none: nothing ends by itself; without it all, on a person's own machine long",
      example: 'all',
    }),
    screenSeconds: seconds(60, 'Without a touch on the name field or a problem, until "Still there?"'),
    // WCAG 2.2, 2.2.1: at least 20 seconds to answer.
    screenAskSeconds: seconds(20, 'How long it is asked there'),
    waitingMinutes: minutes(20, 'In the waiting room or before a full room'),
    notStartedMinutes: minutes(30, 'Before a room that has not started'),
    untouchedMinutes: minutes(45, 'In a room, without a touch and without a word'),
    aloneMinutes: minutes(10, 'Alone in a room'),
    maximumStayMinutes: minutes(240, 'Whatever the visitor does'),
    askSeconds: seconds(60, 'How long it is asked in all these cases'),
  })
  .prefault({})
  .meta({ description: 'When nobody counts as there any more', example: { untouchedMinutes: 45 } });

type IdleFields = z.output<typeof idleFields>;

/** What the shell counts with. @param mode whose machine it is: at their own nobody's half typed name is in the way. */
export function idleLimits(idle: IdleFields, mode: 'kiosk' | 'attendee'): IdleLimits {
  const rules = idle.rules ?? (mode === 'attendee' ? 'long' : 'all');
  const hasLong = rules !== 'none';
  const long = (afterMinutes: number): IdleLimits[IdleRule] =>
    hasLong ? { afterSeconds: Math.round(afterMinutes * 60), askSeconds: idle.askSeconds } : null;
  return {
    screen: rules === 'all' ? { afterSeconds: idle.screenSeconds, askSeconds: idle.screenAskSeconds } : null,
    waiting: long(idle.waitingMinutes),
    'not-started': long(idle.notStartedMinutes),
    untouched: long(idle.untouchedMinutes),
    alone: long(idle.aloneMinutes),
    'maximum-stay': long(idle.maximumStayMinutes),
  };
}
