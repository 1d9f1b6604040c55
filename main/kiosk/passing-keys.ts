// Which keys reach the pages of a locked kiosk. A list of what passes, not of what is refused: Chromium and Electron have
// more shortcuts than anybody could list (reload, zoom, print, find, developer tools, new window, address, history, …).
import type { Input } from 'electron';

export type KeyInput = Pick<Input, 'key' | 'code' | 'control' | 'shift' | 'alt' | 'meta'>;

interface PassingRow {
  passes: string;
  when: (input: KeyInput, platform: NodeJS.Platform) => boolean;
  reason: string;
}

const NAMED: ReadonlySet<string> = new Set(
  [
    'Backspace Delete Enter Tab Escape ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown',
    // What changes other keys, and what an input method for Chinese, Japanese or Korean sends.
    'Shift Control Alt AltGraph CapsLock NumLock Dead Compose Process Unidentified Convert NonConvert',
    'KanaMode HiraganaKatakana Hiragana Katakana ZenkakuHankaku Zenkaku Hankaku Eisu Romaji HangulMode HanjaMode',
  ].flatMap((line) => line.split(' ')),
);

const isCharacter = ({ key }: KeyInput): boolean => /^.$/su.test(key);
/** What a letter of its own key needs no further key for. */
const isSign = (input: KeyInput): boolean => isCharacter(input) && !/^[a-z0-9]$/iu.test(input.key);
const isBare = ({ control, alt, meta }: KeyInput): boolean => !control && !alt && !meta;
const isCommand = ({ control, alt, meta }: KeyInput, platform: NodeJS.Platform): boolean =>
  !alt && (platform === 'darwin' ? meta && !control : control && !meta);

export const PASSING: readonly PassingRow[] = [
  {
    passes: 'letters, digits, signs',
    when: (input) => isBare(input) && isCharacter(input),
    reason: 'typing',
  },
  {
    passes: 'keys that move, erase, confirm',
    when: (input) => isBare(input) && NAMED.has(input.key),
    reason: 'typing, and the way round the screen without a pointer',
  },
  {
    passes: 'modifiers on their way down',
    when: ({ key }) => ['Shift', 'Control', 'Alt', 'AltGraph'].includes(key),
    reason: 'alone they do nothing; what they are held for is judged by itself',
  },
  {
    passes: 'Ctrl+Alt+S',
    when: ({ control, alt, meta, code }) => control && alt && !meta && code === 'KeyS',
    reason: "staff's chord; the PIN is behind it",
  },
  {
    passes: 'signs made with AltGr',
    // PLATFORM: Windows tells AltGr as Ctrl+Alt.
    when: (input) => input.control && input.alt && !input.meta && isSign(input),
    reason: 'an @ on a German keyboard',
  },
  {
    passes: 'signs made with Option',
    when: (input, platform) =>
      platform === 'darwin' && input.alt && !input.control && !input.meta && isSign(input),
    reason: 'accents on a Mac',
  },
  {
    passes: 'select all, undo',
    when: (input, platform) => isCommand(input, platform) && ['KeyA', 'KeyZ'].includes(input.code),
    reason: 'correcting what was typed; the clipboard is not offered, it outlives the visit',
  },
];

/** Pure. */
export const mayPass = (input: KeyInput, platform: NodeJS.Platform): boolean =>
  PASSING.some(({ when }) => when(input, platform));
