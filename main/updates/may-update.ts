// May Foyer look for an update now, download it, install it? One table, pure. Who updates at all: owner.ts; whether a
// version is newer and this machine's turn has come (`stagingPercentage`): electron-updater.
import type { UpdatesConfig } from '../../contracts/config-updates.ts';
import type { RoomCard } from '../../contracts/room.ts';
import { isQuiet, nightOf } from '../kiosk/night.ts';

export type Step = 'look' | 'download' | 'install';

export interface Moment {
  /** By this machine's clock and time zone. */
  nowMs: number;
  /** A visit, or staff at their screen. */
  isInUse: boolean;
  rooms: readonly Pick<RoomCard, 'opensAtMs' | 'closesAtMs'>[];
  settings: Pick<UpdatesConfig, 'installAt' | 'freezeBeforeHours' | 'freezeAfterHours' | 'freezeDates'>;
  /** Null: not since the start. */
  lastLookMs: number | null;
  /** The version in question is the one that was tried here before. */
  wasTried: boolean;
  /** Every kiosk a little later than the other. */
  jitterMs: number;
}

export type Refusal = 'in-use' | 'looked-lately' | 'tried-before' | 'frozen' | 'doors-open' | 'not-its-time';

const LOOK_EVERY_MS = 4 * 3_600_000;
const HOUR_MS = 3_600_000;
/** Rooms that are closer than this are of one event: the nights between its days are frozen, however short the freeze. */
const ONE_EVENT_MS = 72 * HOUR_MS;

interface Span {
  fromMs: number;
  toMs: number;
}

/** From the first doors of each event to its last. A room without times is no event; without an end it never ends. */
export function eventsOf(rooms: Moment['rooms']): Span[] {
  const spans = rooms
    .filter(({ opensAtMs, closesAtMs }) => opensAtMs !== null || closesAtMs !== null)
    .map(({ opensAtMs, closesAtMs }) => ({ fromMs: opensAtMs ?? -Infinity, toMs: closesAtMs ?? Infinity }))
    .toSorted((a, b) => a.fromMs - b.fromMs || 0);
  const events: Span[] = [];
  for (const span of spans) {
    const last = events.at(-1);
    if (last && span.fromMs - last.toMs < ONE_EVENT_MS) last.toMs = Math.max(last.toMs, span.toMs);
    else events.push({ ...span });
  }
  return events;
}

/** 2026-12-01, by this machine's time zone. */
function dayOf(ms: number): string {
  const at = new Date(ms);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

export function isFrozen({ rooms, settings, nowMs }: Pick<Moment, 'rooms' | 'settings' | 'nowMs'>): boolean {
  const today = dayOf(nowMs);
  return (
    settings.freezeDates.some(({ from, to }) => from <= today && today <= to) ||
    eventsOf(rooms).some(
      ({ fromMs, toMs }) =>
        nowMs >= fromMs - settings.freezeBeforeHours * HOUR_MS &&
        nowMs < toMs + settings.freezeAfterHours * HOUR_MS,
    )
  );
}

/** Each with its reason; the first that is true is told. */
const RULES: readonly {
  refusal: Refusal;
  reason: string;
  forbids: readonly Step[];
  is: (moment: Moment) => boolean;
}[] = [
  {
    refusal: 'in-use',
    reason: 'the line and the processor are the visitor’s',
    forbids: ['look', 'download', 'install'],
    is: ({ isInUse }) => isInUse,
  },
  {
    refusal: 'looked-lately',
    reason: 'a hundred kiosks ask one server; one whose clock was set back asks again',
    forbids: ['look'],
    is: ({ lastLookMs, nowMs }) => lastLookMs !== null && Math.abs(nowMs - lastLookMs) < LOOK_EVERY_MS,
  },
  {
    refusal: 'tried-before',
    reason: 'it did not come up, or somebody took it back: once more every night would help nobody',
    forbids: ['download', 'install'],
    is: ({ wasTried }) => wasTried,
  },
  {
    refusal: 'frozen',
    reason: 'no update in an event, and none so shortly before that nobody would see what it broke',
    forbids: ['download', 'install'],
    is: isFrozen,
  },
  {
    refusal: 'doors-open',
    reason: 'also where the venue has set the freeze to nothing',
    forbids: ['download', 'install'],
    is: ({ rooms, isInUse, nowMs }) => !isQuiet(rooms, isInUse, nowMs),
  },
  {
    refusal: 'not-its-time',
    reason: 'by day somebody may come while Foyer is away',
    forbids: ['install'],
    is: ({ settings, nowMs, jitterMs }) => nightOf(settings.installAt, nowMs, jitterMs) === null,
  },
];

/** Why not; null: it may be done. */
export const refusalOf = (step: Step, moment: Moment): Refusal | null =>
  RULES.find(({ forbids, is }) => forbids.includes(step) && is(moment))?.refusal ?? null;
