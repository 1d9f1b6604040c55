// What the shell knows of how this venue looks. Addresses are on the shell's own server.
import type { BaseColours, Scheme } from './palette.ts';

export interface LookView {
  /** auto: as the operating system says, also when it changes its mind in the evening. */
  scheme: 'auto' | Scheme;
  dark: BaseColours;
  light: BaseColours;
  /** Of the operating system; stands in for what the venue's own font lacks. */
  fontFamily: string | null;
  fontUrl: string | null;
  logoUrl: string | null;
  backgroundUrl: string | null;
}

/** What is shown while nobody is there. */
export interface AttractView {
  /** 0: never. */
  afterSeconds: number;
  pictureUrl: string | null;
  videoUrl: string | null;
}
