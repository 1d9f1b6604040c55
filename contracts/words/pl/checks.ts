// Polish words for every check.
import type { ChecksWords } from '../check-words.ts';
import { kioskChecks } from './checks-kiosk.ts';
import { roomChecks } from './checks-room.ts';

export const checksInPolish: ChecksWords = { ...kioskChecks, ...roomChecks };
