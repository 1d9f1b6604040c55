// Italian words for every check: staff screen, command line and report take them from here.
import type { ChecksWords } from '../check-words.ts';
import { kioskChecks } from './checks-kiosk.ts';
import { roomChecks } from './checks-room.ts';

export const checksInItalian: ChecksWords = { ...kioskChecks, ...roomChecks };
