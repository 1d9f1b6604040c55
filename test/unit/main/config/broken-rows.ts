// What every broken venue file in test/configs/broken gets to read, by its name.
import { LOOK_ROWS } from './broken-rows-look.ts';
import { OUTSIDE_ROWS } from './broken-rows-outside.ts';
import { REMOTE_ROWS } from './broken-rows-remote.ts';

const link = 'Example: "joinLink": "https://zoom.us/j/81000000002?pwd=abc123"';
const number = 'Example: "meetingNumber": "810 0000 0002"';
const start = 'Example: "startsAt": "2026-11-21T09:00:00+01:00"';
const aRoom =
  'Example: "rooms": [{"id":"keynote","title":"Opening keynote","joinLink":"https://zoom.us/j/81000000002?pwd=abc123"}]';
const moment = 'must be a date and a time with the offset from UTC.';

const ways =
  "Take them out, and give the SDK's client id and secret as FOYER_SDK_CLIENT_ID and FOYER_SDK_CLIENT_SECRET in the environment, or once with --store-credentials; those of the venue's Zoom account as FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID and FOYER_ACCOUNT_CLIENT_SECRET, or once with --store-account.";

const LANGUAGES =
  '"en" or "de" or "fr" or "es" or "it" or "pt" or "nl" or "pl" or "tr" or "ar" or "ja" or "ko" or "zh"';

/** The file's name stands before each; `…` at the beginning is about the file as a whole. */
export const ROWS: Record<string, string[]> = {
  ...LOOK_ROWS,
  ...OUTSIDE_ROWS,
  ...REMOTE_ROWS,
  'account-secret-inside': [`account.clientSecret: credentials do not belong in the venue file. ${ways}`],
  'entry-unknown': [
    'rooms[0].entry (room "keynote") must be "open" or "registered" or "invited" or "signed-in". Found: "everybody". Example: "entry": "open"',
  ],
  'invited-email-wrong': ['rooms[0].invited[0].email (room "keynote") is not an e-mail address.'],
  'invited-missing': [
    'rooms[0].invited (room "keynote") is missing: an "invited" room needs the people who may enter.',
  ],
  'invited-nobody': [
    'rooms[0].invited (room "keynote") is missing: an "invited" room needs the people who may enter.',
  ],
  'invited-unknowable': [
    'rooms[0].invited[0] (room "keynote") needs an "email", a "code" or a "badge": by one of them Foyer knows the person.',
  ],
  'invited-twice': [
    'rooms[0].invited[2] (room "keynote") has the same e-mail address or code as invited[0], not counting case and white space: give each person their own.',
    'rooms[0].invited[3] (room "keynote") has the same e-mail address or code as invited[1], not counting case and white space: give each person their own.',
    'rooms[0].invited[4] (room "keynote") has the same e-mail address or code as invited[1], not counting case and white space: give each person their own.',
  ],
  'invited-without-entry': [
    'rooms[0].invited (room "keynote") counts only with "entry": "invited": add it, or take the list out.',
  ],
  'idle-field-misspelt': ['idle.untouchMinutes is not a known field: did you mean "untouchedMinutes"?'],
  'idle-rules-unknown': [
    'idle.rules must be "all" or "long" or "none". Found: "off". Example: "rules": "all"',
  ],
  'idle-too-short': [
    'idle.screenSeconds must be at least 5. Found: 2. Example: "screenSeconds": 60',
    'idle.waitingMinutes must be at least 0.1. Found: 0. Example: "waitingMinutes": 20',
    'idle.askSeconds must be a whole number. Found: 2.5. Example: "askSeconds": 60',
  ],
  'keep-place-negative': [
    'venue.keepPlaceMinutes must be at least 0. Found: -1. Example: "keepPlaceMinutes": 10',
  ],
  'keep-days-zero': ['journal.keepDays must be at least 1. Found: 0. Example: "keepDays": 30'],
  'other-entry-unknown': [
    'rooms[0].otherEntries[0] (room "keynote") must be "registered" or "signed-in". Found: "invited".',
  ],
  'overflow-itself': [
    'rooms[0].overflowRoomId (room "keynote") is no other room of this venue: give the "id" of one. Found: "keynote".',
  ],
  'overflow-unlisted': [
    'rooms[0].overflowRoomId (room "keynote") is no other room of this venue: give the "id" of one. Found: "panel".',
  ],
  'pin-in-clear': ['staff.pinHash is not what "foyer pin" prints. Example: "pinHash": "scrypt$15$…$…"'],
  'pin-under-its-own-name': ['staff.pin is not a known field: "foyer pin" makes a "pinHash" of a PIN.'],
  'night-restart-no-time': [
    'kiosk.nightRestart is neither a time such as 03:30 nor off. Found: "3:30". Example: "nightRestart": "03:30"',
  ],
  'name-twice': [
    '… has "staff" twice in the same { }, the second time at line 5, column 3: put both into one, or take one out.',
  ],
  'name-twice-in-a-room': [
    '… has "id" twice in the same { }, the second time at line 4, column 86: put both into one, or take one out.',
  ],
  'registrant-domain': [
    'account.registrantEmailDomain is not a domain name. Found: "kiosk". Example: "registrantEmailDomain": "kiosk.example.com"',
  ],
  'signed-in-without-user': [
    'rooms[0].signedInAs.userId (room "keynote") is missing. Example: "userId": "kiosk@example.com"',
  ],
  'signer-not-https': [
    'signer.url must start with https:// (http:// only on this machine) and hold no secret. Example: "url": "https://sign.example.com/"',
  ],
  'signer-with-secret': [
    'signer.url must start with https:// (http:// only on this machine) and hold no secret. Example: "url": "https://sign.example.com/"',
  ],
  'a-list': ['… must be an object in { }, but is a list.'],
  backslash: [
    '… is not valid JSON at line 2, column 28: "\\" was found there. A backslash in a text must be written twice.',
  ],
  'comma-missing': [
    '… is not valid JSON at line 3, column 3: a double quote was found there. A comma is missing before it.',
  ],
  'comma-too-many': [
    '… is not valid JSON at line 5, column 3: "]" was found there. Take out the comma before it.',
  ],
  comment: [
    '… is not valid JSON at line 2, column 3: "/" was found there. Comments are not possible in this file: take it out.',
  ],
  'cut-off': [
    '… is not valid JSON at line 4, column 50: the end of the file was found there. The file ends too early: a quote or a closing bracket is missing.',
  ],
  'doors-open-fraction': [
    'venue.doorsOpenMinutes must be a whole number. Found: 7.5. Example: "doorsOpenMinutes": 15',
  ],
  'doors-open-negative': [
    'venue.doorsOpenMinutes must be at least 0. Found: -5. Example: "doorsOpenMinutes": 15',
  ],
  empty: ['… is empty: fill in at least "venue" and "rooms".'],
  'encoding-latin1': ['… is not UTF-8 text: save it again with the encoding UTF-8.'],
  'end-before-start': [
    'rooms[0].endsAt (room "keynote") is not after "startsAt": correct one of the two. Found: "2026-11-21T09:00:00Z".',
  ],
  'field-misspelt': [
    'rooms[1].meetingNumbr (room "b") is not a known field: did you mean "meetingNumber"?',
    `rooms[1].meetingNumber (room "b") is missing: give a meeting number, or a "joinLink" instead. ${number}`,
  ],
  'field-unknown': [
    'colour is not a known field. Known here: venue, rooms, remote, kiosk, devices, credentials, account, signer, journal, log, telemetry, idle, staff, theme, attract, updates, signature.',
  ],
  'id-twice': ['rooms[1].id is used by two rooms: give each its own. Found: "keynote".'],
  'id-with-space': [
    'rooms[0].id must be 1 to 64 letters, digits, dashes or underscores. Found: "main hall". Example: "id": "keynote"',
  ],
  'kind-unknown': [
    'rooms[0].kind (room "keynote") must be "meeting" or "webinar". Found: "event". Example: "kind": "meeting"',
  ],
  'kiosk-null': ['kiosk must be an object in { }, but is empty (null). Example: "kiosk": {"window":"kiosk"}'],
  'kiosk-room-unlisted': ['kiosk.roomId is no room of this venue: give the "id" of one. Found: "panel".'],
  'lifetime-too-short': [
    'signature.lifetimeSeconds must be at least 1800. Found: 600. Example: "lifetimeSeconds": 7200',
  ],
  'link-elsewhere': [
    `rooms[0].joinLink (room "keynote") leads to zoom.us.evil.example, which is not a Zoom address. ${link}`,
  ],
  'link-other-cloud': [
    'rooms[0].webEndpoint (room "keynote") says zoom.us, and the link leads to zoomgov.com. Found: "zoom.us". Example: "webEndpoint": "zoom.us"',
  ],
  'link-personal': [
    `rooms[0].joinLink (room "keynote") is a personal link, which has no meeting number in it: open it in a browser and copy the number. ${link}`,
  ],
  'link-with-long-pwd': [
    `rooms[0].joinLink (room "keynote") has a passcode part of 36 characters, and the SDK takes at most 32: this link works in a browser but cannot serve a kiosk. Put the room's own passcode in "passcode". ${link}`,
  ],
  'language-unknown': [
    `venue.languages[1] must be ${LANGUAGES}: did you mean "en"? Found: "eng".`,
    `venue.languages[2] must be ${LANGUAGES}. Found: "el".`,
    `venue.languages[3] must be ${LANGUAGES}: did you mean "pt"? Found: "pt-BR".`,
    `venue.languages[4] must be ${LANGUAGES}: did you mean "en"? Found: "EN".`,
  ],
  'locale-unknown': ['venue.locale is not a language tag. Found: "English (UK)". Example: "locale": "en-GB"'],
  'many-at-once': [
    'venue.name must not be empty. Found: "". Example: "name": "Expo"',
    'venue.bogus is not a known field. Known here: name, doorsOpenMinutes, doorsCloseMinutes, keepPlaceMinutes, locale, languages, staffContact, namePrivacy, emailConsent.',
    `rooms[0].startsAt (room "a") ${moment} Found: "9:00". ${start}`,
    `rooms[0].joinLink (room "a") does not start with https://. ${link}`,
    'rooms[1].colour (room "a") is not a known field. Known here: id, title, subtitle, startsAt, endsAt, meetingNumber, joinLink, passcode, kind, view, webEndpoint, entry, otherEntries, invited, signedInAs, overflowRoomId, email, personalLink.',
    `rooms[1].meetingNumber (room "a") has 2 digits, and a Zoom meeting number has 9 to 12. ${number}`,
    'rooms[1].id is used by two rooms: give each its own. Found: "a".',
    'kiosk.roomId is no room of this venue: give the "id" of one. Found: "z".',
  ],
  'meeting-number-and-link': [
    `rooms[0].joinLink (room "keynote") is given together with "meetingNumber": keep one of the two. ${link}`,
  ],
  'meeting-number-not-text': [
    `rooms[0].meetingNumber (room "keynote") must be text in double quotes, but is a number. ${number}`,
  ],
  'meeting-number-short': [
    `rooms[0].meetingNumber (room "keynote") has 6 digits, and a Zoom meeting number has 9 to 12. ${number}`,
  ],
  'name-without-quotes': [
    '… is not valid JSON at line 2, column 3: "v" was found there. Names and texts must stand in double quotes.',
  ],
  'no-way-in': [
    `rooms[0].meetingNumber (room "keynote") is missing: give a meeting number, or a "joinLink" instead. ${number}`,
  ],
  'passcode-not-text': [
    'rooms[0].passcode (room "keynote") must be text in double quotes, but is a number. Example: "passcode": "abc123"',
  ],
  'passcode-too-long': [
    'rooms[0].passcode (room "keynote") has 36 characters, and at most 32 fit. Example: "passcode": "abc123"',
  ],
  'quote-missing': [
    '… is not valid JSON at line 2, column 30: the end of the line was found there. A quote is missing: text must end on the line where it begins.',
  ],
  'rooms-empty': [`rooms must not be an empty list. ${aRoom}`],
  'rooms-missing': [`rooms is missing. ${aRoom}`],
  'secret-inside': [
    "credentials.clientId and credentials.clientSecret: credentials do not belong in the venue file. Take them out, and give the SDK's client id and secret as FOYER_SDK_CLIENT_ID and FOYER_SDK_CLIENT_SECRET in the environment, or once with --store-credentials; those of the venue's Zoom account as FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID and FOYER_ACCOUNT_CLIENT_SECRET, or once with --store-account.",
  ],
  'start-a-day-that-is-not': [
    `rooms[0].startsAt (room "keynote") ${moment} Found: "2026-02-30T09:00:00Z". ${start}`,
  ],
  'start-without-offset': [
    `rooms[2].startsAt (room "keynote") ${moment} Found: "2026-11-21T09:00:00". ${start}`,
  ],
  'title-blank': [
    'rooms[0].title (room "keynote") must not be empty. Found: "   ". Example: "title": "Opening keynote"',
  ],
  'title-missing': ['rooms[0].title (room "keynote") is missing. Example: "title": "Opening keynote"'],
  'title-number': [
    'rooms[0].title (room "keynote") must be text in double quotes, but is a number. Found: 2026. Example: "title": "Opening keynote"',
  ],
  'title-too-long': [
    'rooms[0].title (room "keynote") has 239 characters, and at most 120 fit. Found: "Opening Opening Opening Opening Opening …". Example: "title": "Opening keynote"',
  ],
  'title-two-lines': [
    'rooms[0].title (room "keynote") must be one line without control characters. Found: "Opening\\nkeynote". Example: "title": "Opening keynote"',
  ],
  'typographic-quotes': [
    '… is not valid JSON at line 2, column 22: "“" was found there. Use straight double quotes: ".',
  ],
  'venue-missing': ['venue is missing. Example: "venue": {"name":"Expo"}'],
  'window-unknown': [
    'kiosk.window must be "windowed" or "kiosk". Found: "fullscreen". Example: "window": "kiosk"',
  ],
};
