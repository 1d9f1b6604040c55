// What broken venue files get to read about signed venue files and updates, by their names (broken-rows.ts). What a signed
// file itself has wrong: remote/.

const key =
  'Example: "publicKey": {"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}';

export const REMOTE_ROWS: Record<string, string[]> = {
  'remote-private-key': [
    'remote.publicKey.d is not a known field and belongs to a private key, which stays where things are signed: give the public one, as it was printed.',
  ],
  'remote-venue-key-inside': [
    'remote.venueKey is not a known field: the venue key stays out of this file. Give it to the kiosk by --store-venue-key or FOYER_VENUE_KEY.',
  ],
  'remote-not-https': [
    'remote.url must start with https:// (http:// only on this machine), name a file and hold no secret. Example: "url": "https://venue.example.com/expo.venue"',
  ],
  'remote-without-key': [`remote.publicKey is missing. ${key}`],
  'remote-key-cut': ['remote.publicKey.x is not what "foyer venue keys" prints. Found: "11qYAYKxCrfVS".'],
  'remote-too-often': ['remote.everySeconds must be at least 15. Found: 1. Example: "everySeconds": 60'],
  'updates-without-key': [
    'updates.publicKey is missing: with "url" give the public key that releases there are signed with.',
  ],
  'updates-enabled-text': [
    'updates.enabled must be true or false, but is text. Found: "false". Example: "enabled": false',
  ],
  'updates-freeze-backwards': [
    'updates.freezeDates[0].to lies before "from": correct one of the two. Found: "2026-12-01". Example: "to": "2026-12-05"',
  ],
  'updates-freeze-no-day': [
    'updates.freezeDates[0].from must be a day of the calendar, as year-month-day. Found: "2026-02-30". Example: "from": "2026-12-01"',
  ],
};
