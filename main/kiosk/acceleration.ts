// Graphics without the graphics card, where its driver died again and again; until the machine starts anew, since that
// often cures a driver.
import { uptime } from 'node:os';
import type { RunFacts } from './run-record.ts';

/** A corrected clock moves the machine's start; a start takes longer than this. */
const SAME_START_MS = 60_000;

/** When this machine was started, by its wall clock. Unix milliseconds. */
export const machineStartMs = (): number => Date.now() - uptime() * 1_000;

/** Whether this run has to do without. Pure. */
export const isUnaccelerated = (
  facts: Pick<RunFacts, 'unacceleratedSinceBootMs'>,
  startMs: number,
): boolean =>
  facts.unacceleratedSinceBootMs !== null &&
  Math.abs(facts.unacceleratedSinceBootMs - startMs) < SAME_START_MS;
