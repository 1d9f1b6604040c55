// The rehearsal's own venue, as far as a tour changes it.
import { readFileSync } from 'node:fs';
import { writeSampleVenue } from '../../resources/tools/rehearsal.mjs';
import type { RoomInFile } from '../e2e/launch-foyer.ts';

interface SampleVenue {
  rooms: RoomInFile[];
  venue: object;
  staff: object;
}

export const readSampleVenue = (): SampleVenue =>
  JSON.parse(readFileSync(writeSampleVenue(), 'utf8')) as SampleVenue;
