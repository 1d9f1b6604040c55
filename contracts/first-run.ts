// What set-up on a single machine asks, and how what was typed becomes a venue file. Pure; main checks the file as any
// other before it writes it, so what stands here is a courtesy to whoever types.
import type { FirstRunDraft, FirstRunRoom } from './first-run-draft.ts';
import { parseJoinLink, parseMeetingNumber, type LinkMistake } from './join-link.ts';
import type { LanguageTag } from './words/languages.ts';

export type { FirstRunDraft, FirstRunRoom } from './first-run-draft.ts';

/** More than this nobody types at a kiosk: they write the file. */
export const MOST_ROOMS = 20;

/** What main tells set-up when it begins. */
export interface FirstRunView {
  /** The machine's own, where Foyer speaks it. */
  language: LanguageTag;
  /** Where the SDK credentials are already; null: they have to be typed. */
  credentials: 'environment' | 'store' | null;
  hasPin: boolean;
  /** Zoom is played by a stand-in: the screen must say so. */
  isRehearsal: boolean;
}

/** Whether typed credentials were kept; else why not, as main/config/secret-store.ts names it. */
export type CredentialsKept = 'kept' | 'no-encryption' | 'encryption-failed' | 'store-unwritable';

export type ReadRoom =
  | { ok: true; meetingNumber: string; hasPasscode: boolean; isLink: boolean; given: string }
  | { ok: false; mistake: LinkMistake | 'empty' };

/** What a link may end with in the middle of a text. */
const PUNCTUATION = /[).,;>\]"'”]+$/u;

/** What a pasted text says of a room: a link, wherever in an invitation it stands, or a meeting number. */
export function readRoom({ link, passcode }: Pick<FirstRunRoom, 'link' | 'passcode'>): ReadRoom {
  const text = link.trim();
  if (text === '') return { ok: false, mistake: 'empty' };
  const hasOwn = passcode.trim() !== '';
  const [address] = /https?:\/\/\S+/iu.exec(text) ?? [];
  if (address === undefined) {
    const number = parseMeetingNumber(text);
    if (!number.ok) return number;
    return { ok: true, meetingNumber: number.value, hasPasscode: hasOwn, isLink: false, given: text };
  }
  const given = address.replace(PUNCTUATION, '');
  const parsed = parseJoinLink(given, hasOwn);
  if (!parsed.ok) return parsed;
  const { meetingNumber, passcode: ofLink } = parsed.value;
  return { ok: true, meetingNumber, hasPasscode: hasOwn || ofLink !== '', isLink: true, given };
}

/** Everything beside what was typed that the file says. */
export interface FirstRunChoices {
  pinHash: string | null;
  fillsScreen: boolean;
  /** There is no encryption here, and the person said that it may be so. */
  isPlainText: boolean;
  /** The machine's own language tag: its region counts for dates and times. */
  systemLocale: string;
}

function roomInFile(room: FirstRunRoom, index: number): Record<string, unknown> {
  const read = readRoom(room);
  const passcode = room.passcode.trim();
  return {
    id: `room-${index + 1}`,
    title: room.title.trim(),
    ...(read.ok && read.isLink
      ? { joinLink: read.given }
      : { meetingNumber: read.ok ? read.given : room.link.trim() }),
    ...(passcode !== '' && { passcode }),
  };
}

function localeOf(language: LanguageTag, systemLocale: string): string {
  try {
    const { region } = new Intl.Locale(systemLocale).maximize();
    return new Intl.Locale(language, region === undefined ? {} : { region }).toString();
  } catch {
    return language;
  }
}

/** The venue file, as it is written. */
export function venueFileFrom(
  { name, language, rooms }: FirstRunDraft,
  { pinHash, fillsScreen, isPlainText, systemLocale }: FirstRunChoices,
): Record<string, unknown> {
  return {
    venue: { name: name.trim(), locale: localeOf(language, systemLocale) },
    rooms: rooms.map(roomInFile),
    kiosk: { window: fillsScreen ? 'kiosk' : 'windowed' },
    ...(isPlainText && { credentials: { withoutEncryption: 'store-in-plain-text' } }),
    ...(pinHash !== null && { staff: { pinHash } }),
  };
}
