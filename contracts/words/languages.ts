// The languages that Foyer speaks: one row each, and its folder beside this file. Words are loaded when somebody wants
// them, each language in a chunk of its own; English is always there, since it is what remains when a chunk is not.
import { english } from './en/index.ts';

type Words = typeof english;

/** What Zoom's SDK has words for (6.2.0); all of them are in its own bundle, nothing is fetched. */
export type ZoomLanguage =
  | 'de-DE'
  | 'en-US'
  | 'es-ES'
  | 'fr-FR'
  | 'id-ID'
  | 'it-IT'
  | 'ja-JP'
  | 'ko-KR'
  | 'nl-NL'
  | 'pl-PL'
  | 'pt-PT'
  | 'ru-RU'
  | 'sv-SE'
  | 'tr-TR'
  | 'vi-VN'
  | 'zh-CN'
  | 'zh-TW';

/** Which letters the on-screen keyboard begins with (renderer/shell/keyboard/). */
export type KeyboardName =
  | 'english'
  | 'german'
  | 'french'
  | 'spanish'
  | 'italian'
  | 'portuguese'
  | 'dutch'
  | 'polish'
  | 'turkish'
  | 'japanese'
  | 'korean'
  | 'chinese'
  | 'arabic';

export interface Language {
  /** As its speakers write it: it must be found by somebody who reads nothing else on the screen. */
  ownName: string;
  direction: 'ltr' | 'rtl';
  keyboard: KeyboardName;
  /** The nearest one that Zoom's own screens can be shown in. */
  zoom: ZoomLanguage;
  load: () => Promise<Words>;
}

/** By BCP 47 tag, in the order in which they are offered. */
const TABLE = {
  en: {
    ownName: 'English',
    direction: 'ltr',
    keyboard: 'english',
    zoom: 'en-US',
    load: () => Promise.resolve(english),
  },
  de: {
    ownName: 'Deutsch',
    direction: 'ltr',
    keyboard: 'german',
    zoom: 'de-DE',
    load: async () => (await import('./de/index.ts')).german,
  },
  fr: {
    ownName: 'Français',
    direction: 'ltr',
    keyboard: 'french',
    zoom: 'fr-FR',
    load: async () => (await import('./fr/index.ts')).french,
  },
  es: {
    ownName: 'Español',
    direction: 'ltr',
    keyboard: 'spanish',
    zoom: 'es-ES',
    load: async () => (await import('./es/index.ts')).spanish,
  },
  it: {
    ownName: 'Italiano',
    direction: 'ltr',
    keyboard: 'italian',
    zoom: 'it-IT',
    load: async () => (await import('./it/index.ts')).italian,
  },
  pt: {
    ownName: 'Português',
    direction: 'ltr',
    keyboard: 'portuguese',
    zoom: 'pt-PT',
    load: async () => (await import('./pt/index.ts')).portuguese,
  },
  nl: {
    ownName: 'Nederlands',
    direction: 'ltr',
    keyboard: 'dutch',
    zoom: 'nl-NL',
    load: async () => (await import('./nl/index.ts')).dutch,
  },
  pl: {
    ownName: 'Polski',
    direction: 'ltr',
    keyboard: 'polish',
    zoom: 'pl-PL',
    load: async () => (await import('./pl/index.ts')).polish,
  },
  tr: {
    ownName: 'Türkçe',
    direction: 'ltr',
    keyboard: 'turkish',
    zoom: 'tr-TR',
    load: async () => (await import('./tr/index.ts')).turkish,
  },
  ar: {
    ownName: 'العربية',
    direction: 'rtl',
    keyboard: 'arabic',
    zoom: 'en-US',
    load: async () => (await import('./ar/index.ts')).arabic,
  },
  ja: {
    ownName: '日本語',
    direction: 'ltr',
    keyboard: 'japanese',
    zoom: 'ja-JP',
    load: async () => (await import('./ja/index.ts')).japanese,
  },
  ko: {
    ownName: '한국어',
    direction: 'ltr',
    keyboard: 'korean',
    zoom: 'ko-KR',
    load: async () => (await import('./ko/index.ts')).korean,
  },
  zh: {
    ownName: '简体中文',
    direction: 'ltr',
    keyboard: 'chinese',
    zoom: 'zh-CN',
    load: async () => (await import('./zh/index.ts')).chinese,
  },
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof TABLE;

export const LANGUAGES: Readonly<Record<LanguageTag, Language>> = TABLE;

export const LANGUAGE_TAGS = Object.keys(TABLE) as [LanguageTag, ...LanguageTag[]];
