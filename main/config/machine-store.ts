// What was chosen on this machine and stands in no venue file. Nothing here is a secret, and of
// people only what somebody wanted remembered on their own machine.
// A value that does not read (an older Foyer's, a damaged file) counts as never chosen.
import { z } from 'zod';
import { LANGUAGE_TAGS } from '../../contracts/words/languages.ts';
import { deviceLabels } from '../../contracts/config-devices.ts';
import type { KeyValueStore } from './secret-store.ts';

/** Name → what it may hold. */
const CHOICES = {
  /** As `foyer pin` prints it; chosen at set-up. */
  staffPinHash: z.string().max(500),
  /** The counter of wrong PINs was begun: from now on a missing one was taken away. */
  hasPinCounter: z.literal(true),
  /** Attendee mode: the person's own name, because they said so; '' once they no longer do. */
  attendeeName: z.string().max(200),
  /** The language of the staff screen. */
  staffLanguage: z.enum(LANGUAGE_TAGS),
  /** Camera, microphone and loudspeaker by label; chosen on the staff screen. */
  devices: deviceLabels,
} as const;

export type ChoiceName = keyof typeof CHOICES;
export type Choice<N extends ChoiceName> = z.infer<(typeof CHOICES)[N]>;

export interface MachineStore {
  /** Null: never chosen. */
  find: <N extends ChoiceName>(name: N) => Choice<N> | null;
  /** True also where what is there does not read, and where the store cannot be opened: something may have been chosen. */
  holds: (name: ChoiceName) => boolean;
  /** False when it could not be written; what was chosen before then still counts. */
  keep: <N extends ChoiceName>(name: N, choice: Choice<N>) => boolean;
}

/** @param openStore throws where the store's file is damaged, as electron-store does. */
export function createMachineStore({ openStore }: { openStore: () => KeyValueStore }): MachineStore {
  return {
    find<N extends ChoiceName>(name: N) {
      const schema = CHOICES[name] as unknown as z.ZodType<Choice<N>>;
      try {
        const read = schema.safeParse(openStore().get(name));
        return read.success ? read.data : null;
      } catch {
        return null;
      }
    },
    holds(name) {
      try {
        return openStore().get(name) !== undefined;
      } catch {
        return true;
      }
    },
    keep(name, choice) {
      try {
        openStore().set(name, choice);
        return true;
      } catch {
        return false;
      }
    },
  };
}
