// Puts the venue's look on the page: colours as custom properties, the font, the background. By the style object and
// never by a style element: the content policy lets none in.
import type { LookView } from '../../contracts/look.ts';
import { paletteOf, STANDARD_COLOURS, type Palette, type Scheme } from '../../contracts/palette.ts';

/** Before main has answered, and in a venue that chose nothing. */
export const STANDARD_LOOK: LookView = {
  scheme: 'auto',
  ...STANDARD_COLOURS,
  fontFamily: null,
  fontUrl: null,
  logoUrl: null,
  backgroundUrl: null,
};

const OWN_FONT = 'Venue';
const STANDARD_FONTS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/** Which of the two looks is on. */
export const schemeOf = ({ scheme }: Pick<LookView, 'scheme'>, prefersLight: boolean): Scheme =>
  scheme === 'auto' ? (prefersLight ? 'light' : 'dark') : scheme;

/** As CSS takes it: the venue's own, then the operating system's, then whatever there is. */
export const fontStack = ({ fontUrl, fontFamily }: Pick<LookView, 'fontUrl' | 'fontFamily'>): string =>
  [
    ...(fontUrl === null ? [] : [`'${OWN_FONT}'`]),
    ...(fontFamily === null ? [] : [`'${fontFamily}'`]),
    STANDARD_FONTS,
  ].join(', ');

/** Custom properties of the page, without their dashes. Pure. */
export function propertiesOf(look: LookView, scheme: Scheme): Palette {
  return {
    ...paletteOf(look[scheme]),
    font: fontStack(look),
    background: look.backgroundUrl === null ? 'none' : `url("${look.backgroundUrl}")`,
  };
}

interface Page {
  root: HTMLElement;
  fonts: Pick<FontFaceSet, 'add'>;
  light: Pick<MediaQueryList, 'matches' | 'addEventListener'>;
}

export interface Look {
  wear: (look: LookView) => void;
}

/** Wears the standard look until it is told of another one. */
export function installLook({ root, fonts, light }: Page): Look {
  let worn = STANDARD_LOOK;
  let fontUrl: string | null = null;

  function paint(): void {
    const { scheme, ...properties } = propertiesOf(worn, schemeOf(worn, light.matches));
    root.style.colorScheme = scheme ?? 'dark';
    root.dataset['scheme'] = scheme;
    root.classList.toggle('has-background', worn.backgroundUrl !== null);
    for (const [name, value] of Object.entries(properties)) root.style.setProperty(`--${name}`, value);
  }

  function bringFont(): void {
    if (worn.fontUrl === fontUrl || worn.fontUrl === null) return;
    fontUrl = worn.fontUrl;
    // A variable font has all weights in one file; one that has a single weight is thickened by the browser.
    const face = new FontFace(OWN_FONT, `url("${fontUrl}")`, { weight: '100 900', display: 'swap' });
    fonts.add(face);
    // A font that is broken is not worth a word: the next one in the stack stands in.
    face.load().catch(() => undefined);
  }

  light.addEventListener('change', paint);
  paint();
  return {
    wear(look) {
      if (look === worn) return;
      worn = look;
      bringFont();
      paint();
    },
  };
}
