// The switches of Foyer's command line, and those of Chromium's that a packaged Foyer takes; options.ts reads by them.

export interface Switch {
  name: string;
  /** What stands after `=`; null for a switch without a value. */
  value: string | null;
  purpose: string;
  isUnpackagedOnly: boolean;
  isRepeatable?: true;
}

export const SWITCHES: readonly Switch[] = [
  { name: 'config', value: '<file>', purpose: 'the venue file to run with', isUnpackagedOnly: false },
  {
    name: 'set',
    value: '<field>=<value>',
    purpose: 'one setting, such as --set=kiosk.name="Hall 2"; may be given several times',
    isUnpackagedOnly: false,
    isRepeatable: true,
  },
  { name: 'set-up', value: null, purpose: 'set up a machine that has no venue file', isUnpackagedOnly: true },
  {
    name: 'supervised',
    value: null,
    purpose:
      'something else starts Foyer whenever it ends, unless with exit code 91; it never starts itself again',
    isUnpackagedOnly: false,
  },
  {
    name: 'store-credentials',
    value: null,
    purpose:
      'keep the SDK client id and secret encrypted on this machine, out of their variables or asked for, and quit',
    isUnpackagedOnly: false,
  },
  {
    name: 'store-account',
    value: null,
    purpose:
      "the same for the venue's Zoom account: account id, client id and secret of its server-to-server app",
    isUnpackagedOnly: false,
  },
  {
    name: 'store-signer-token',
    value: null,
    purpose: "the same for the signing server's bearer token",
    isUnpackagedOnly: false,
  },
  {
    name: 'store-venue-key',
    value: null,
    purpose: 'the same for the key that a signed venue file is encrypted with',
    isUnpackagedOnly: false,
  },
  {
    name: 'zoom-stand-in',
    value: '<host:port>',
    purpose: 'rehearse against a stand-in for Zoom on this machine',
    isUnpackagedOnly: true,
  },
  {
    name: 'zoom-stand-in-spki',
    value: '<base64>',
    purpose: "SHA-256 of the stand-in's public key; goes with --zoom-stand-in",
    isUnpackagedOnly: true,
  },
  {
    name: 'zoom-api-stand-in',
    value: '<origin>',
    purpose: "a stand-in for Zoom's REST API on this machine, such as http://127.0.0.1:4321",
    isUnpackagedOnly: true,
  },
  { name: 'version', value: null, purpose: 'print the version and quit', isUnpackagedOnly: false },
  { name: 'help', value: null, purpose: 'print this list and quit', isUnpackagedOnly: false },
];

/**
 * SECURITY: Chromium's switches that a packaged Foyer starts with, and no others: any other may lead visitors to another
 * machine, let somebody read along or take a wall down, and Chromium has more of those than anybody could list
 * (test/unit/main/options.test.ts).
 */
export const TAKEN_FROM_CHROMIUM: readonly { name: string; reason: string }[] = [
  { name: 'user-data-dir', reason: 'the data belong on another disk' },
  { name: 'lang', reason: "the machine's language is not the venue's" },
  { name: 'force-device-scale-factor', reason: 'the screen reports a wrong density' },
  { name: 'touch-events', reason: 'the touch screen is not seen as one' },
  { name: 'disable-gpu', reason: 'the graphics driver is broken' },
  { name: 'ozone-platform', reason: 'Linux: X11 or Wayland is guessed wrong' },
  { name: 'password-store', reason: 'Linux: the key store is guessed wrong' },
];

/** PLATFORM: what starts Foyer adds these by itself; they change nothing, and the next start is without them. */
export const TAKEN_FROM_INSTALLERS: readonly { name: string; reason: string }[] = [
  { name: 'updated', reason: 'Windows: NSIS starts with it what it has updated' },
];

/** PLATFORM: what a launcher adds by itself, and what to do about it. */
export const ADDED_BY_LAUNCHERS: ReadonlyMap<string, string> = new Map([
  ['no-sandbox', 'an AppImage adds it where programs get no user namespaces: install the deb or the rpm'],
]);
