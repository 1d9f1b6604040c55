// foyer check: the room check for people and scripts. Exit code 0: nothing red, 1: something is red, as a
// room that the configured account cannot read, 2: typed wrongly.
import { worstLevel, type CheckReport, type CheckResult } from '../../contracts/check.ts';
import { checkWords, english } from '../../contracts/words/index.ts';
import { problemsIn, type LoadedConfig } from '../config/load.ts';
import { has, refused, valueOf, type CommandEnd, type Given } from './command.ts';
import { parseMoment } from './moment.ts';
import { venueRoom } from './venue-room.ts';
import { LEVELS, SHOWN } from './shown-levels.ts';

interface CheckCommandDeps {
  /** Its messages are printed where it is broken. */
  venue: LoadedConfig;
  runChecks: (asked: { roomId: string | null; onMs: number | null }) => Promise<CheckReport>;
  /** Unix milliseconds. */
  now: () => number;
}

const WIDEST = { level: 7, name: 24 } as const;

function line(result: CheckResult): string {
  const { name, sentence } = checkWords(result, english.checks);
  const detail = result.detail === null ? '' : ` (${result.detail})`;
  return `${SHOWN[result.level].padEnd(WIDEST.level)}${name.padEnd(WIDEST.name)}${sentence}${detail}`;
}

/** Kiosk first, then each room under its id; the count is the last line. */
function asText({ results }: CheckReport, messages: readonly string[]): string {
  const places = [...new Set(results.map(({ roomId }) => roomId))];
  const groups = places.map((place) => {
    const heading = place === null ? 'This kiosk' : `Room "${place}"`;
    return [heading, ...results.filter(({ roomId }) => roomId === place).map(line), ''];
  });
  const count = LEVELS.map(
    (level) => `${results.filter((result) => result.level === level).length} ${level}`,
  );
  const file = messages.length > 0 ? ['What is wrong with the settings', ...messages, ''] : [];
  return `${[...groups.flat(), ...file, count.join(', ')].join('\n')}\n`;
}

function asJson({ atMs, results }: CheckReport, messages: readonly string[], exitCode: number): string {
  const rows = results.map((result) => {
    const { id, roomId, level, finding, detail } = result;
    return { id, roomId, level, finding, sentence: checkWords(result, english.checks).sentence, detail };
  });
  const report = { at: new Date(atMs).toISOString(), exitCode, worst: worstLevel(results), messages };
  return `${JSON.stringify({ ...report, results: rows }, null, 2)}\n`;
}

/** The day that was typed, or null for what is none. A day long ago is as good as any: nobody asks for one. */
const dayOf = (typed: string, nowMs: number): number | null =>
  /^\d+[mhd]$/u.test(typed.trim()) ? null : parseMoment(typed, nowMs);

export async function checkCommand(deps: CheckCommandDeps, given: Given): Promise<CommandEnd> {
  const { venue, runChecks, now } = deps;
  const roomId = valueOf(given, 'room');
  const on = valueOf(given, 'on');
  const onMs = on === null ? null : dayOf(on, now());
  if (on !== null && onMs === null) return refused('--on takes a day, such as 2026-11-21');
  const room = roomId !== null && venue.ok ? venueRoom(roomId, venue.config.rooms) : null;
  if (typeof room === 'string') return refused(room);
  const report = await runChecks({ roomId, onMs });
  const messages = problemsIn(venue);
  const exitCode = worstLevel(report.results) === 'red' ? 1 : 0;
  const out = has(given, 'json') ? asJson(report, messages, exitCode) : asText(report, messages);
  return { exitCode, out, err: '' };
}
