// What venue files with a mistake in the sections on looks, attendee mode and calls for staff get to read.

const inFolder =
  'must be the name of a file in the folder of the venue file or below it, with / between folders.';

export const LOOK_ROWS: Record<string, string[]> = {
  'attendee-fills-screen': [
    'kiosk.window is "kiosk" together with "mode": "attendee": a person\'s own machine is not taken over, keep one of the two. Found: "kiosk".',
  ],
  'call-not-https': [
    'staff.callUrl must start with https:// (http:// only on this machine) and hold no secret. Example: "callUrl": "https://call.example.com/foyer"',
  ],
  'attract-too-soon': ['attract.afterSeconds must be at least 0. Found: -5. Example: "afterSeconds": 60'],
  'theme-colors': [
    'theme.scheme must be "auto" or "dark" or "light". Found: "sepia". Example: "scheme": "dark"',
    'theme.colors is not a known field. Known here: scheme, dark, light, logo, fontFamily, fontFile, background.',
  ],
  'theme-colour-by-name': [
    'theme.dark.signal must be a colour as #rrggbb. Found: "yellow". Example: "signal": "#ffd23f"',
  ],
  'theme-font-not-a-name': [
    'theme.fontFamily must be the name of one font family. Found: "Inter; } body { display: none". Example: "fontFamily": "Segoe UI"',
  ],
  'theme-ground-unreadable': [
    'theme.light.ground has a contrast of 3.5:1 with its text, and no other text can be read on it either; text needs 4.5:1. The nearest that does: "#898989". Found: "#777777".',
  ],
  'theme-ink-unreadable': [
    'theme.dark.ink has a contrast of 2.7:1 with the ground and its cards; text needs 4.5:1. The nearest that does: "#83888e". Found: "#5a6068".',
  ],
  'theme-logo-outside': [
    `theme.logo ${inFolder} Found: "../logo.svg". Example: "logo": "brand/logo.svg"`,
    `theme.background ${inFolder} Found: "/etc/passwd". Example: "background": "brand/hall.jpg"`,
  ],
  'theme-signal-text-unreadable': [
    'theme.dark.onSignal has a contrast of 2.3:1 with the signal colour; text needs 4.5:1. The nearest that does: "#c4c5c6". Found: "#12161b".',
  ],
};
