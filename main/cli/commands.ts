// The commands of the command line: `foyer <command>` where it is installed, `npm run foyer -- <command>` in a checkout.
import type { Command, CommandOption } from './command.ts';

const JSON_OPTION: CommandOption = { name: 'json', value: null, purpose: 'answer in JSON' };
const SINCE: CommandOption = { name: 'since', value: '<when>', purpose: 'a time, or how long ago (6h, 2d)' };
const UNTIL: CommandOption = { name: 'until', value: '<when>', purpose: 'the end; now, if left out' };
const JOURNAL: CommandOption = {
  name: 'journal',
  value: '<folder>',
  purpose: "a journal folder instead of this kiosk's own; may be given several times",
  isRepeatable: true,
};
const ROOM: CommandOption = { name: 'room', value: '<id>', purpose: 'the "id" of a room of the venue file' };

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    words: [],
    purpose:
      'look at everything that must be right before doors open; joins nothing. Exit code 0: nothing red, 1: something is ' +
      'red, or the account cannot read a room, 2: typed wrongly',
    options: [
      ROOM,
      { name: 'on', value: '<date>', purpose: 'the day of the event, for the SDK version' },
      JSON_OPTION,
    ],
  },
  {
    name: 'evidence',
    words: [],
    purpose: 'a report of refusals without personal data, to paste into a support ticket',
    options: [
      SINCE,
      UNTIL,
      JOURNAL,
      JSON_OPTION,
      { name: 'out', value: '<folder>', purpose: 'write evidence.md and evidence.json there' },
    ],
  },
  {
    name: 'attendance',
    words: [],
    purpose: 'who was in a room, from the journal',
    options: [
      ROOM,
      SINCE,
      UNTIL,
      JOURNAL,
      { name: 'csv', value: null, purpose: 'answer in CSV' },
      JSON_OPTION,
      { name: 'reconcile', value: null, purpose: "compare with Zoom's own report of the room" },
    ],
  },
  {
    name: 'room',
    words: ['create', 'read'],
    purpose: 'create: make a meeting at Zoom with a passcode of its own. read: what Zoom says of a room',
    options: [
      ROOM,
      { name: 'topic', value: '<text>', purpose: 'create: what it is called' },
      {
        name: 'host',
        value: '<user>',
        purpose: 'create: Zoom user id or e-mail address of the host; else "me"',
      },
      { name: 'starts', value: '<when>', purpose: 'create: the start; now, if left out' },
      { name: 'minutes', value: '<count>', purpose: 'create: how long; 60, if left out' },
      { name: 'passcode', value: '<text>', purpose: "create: else one is made within the account's rules" },
      { name: 'waiting-room', value: null, purpose: 'create: the host lets people in one by one' },
      JSON_OPTION,
    ],
  },
  {
    name: 'person',
    words: ['export', 'erase'],
    purpose: "what the journal holds of one person, or that person's name taken out of it",
    options: [
      { name: 'name', value: '<name>', purpose: 'as it was typed at the kiosk' },
      {
        name: 'person',
        value: '<e-mail or code>',
        purpose: "an invited person's e-mail address, code or badge",
      },
      { name: 'visit', value: '<id>', purpose: 'one visit alone' },
      JOURNAL,
    ],
  },
  {
    name: 'sheet',
    words: [],
    purpose: 'a page to print with the way into each open room by phone, for when all else fails',
    options: [{ name: 'out', value: '<file>', purpose: 'the page, as HTML' }],
  },
  {
    name: 'venue',
    words: ['keys', 'sign', 'verify'],
    purpose:
      "for the venue's own desk. keys: makes the keys of a venue. sign: makes of a venue file the one that kiosks fetch. " +
      'verify: what a signed one says, and until when',
    options: [
      { name: 'in', value: '<file>', purpose: 'sign: the venue file. verify: the signed one' },
      { name: 'out', value: '<file or folder>', purpose: 'keys: an empty folder. sign: the signed file' },
      {
        name: 'key',
        value: '<file>',
        purpose: 'sign: the private key. verify: the private or the public one',
      },
      {
        name: 'venue-key',
        value: '<file>',
        purpose: 'the key that encrypts; needed where the file holds passcodes or people',
      },
      {
        name: 'venue-version',
        value: '<number>',
        purpose: 'sign: higher than the last one; seconds since 1970, if left out',
      },
      { name: 'days', value: '<count>', purpose: 'sign: until it expires; 30, if left out' },
    ],
  },
  {
    name: 'doctor',
    words: [],
    purpose:
      'what to look at when something is wrong: whether Foyer runs, its folders, venue file, last run, log and network. ' +
      'Exit code 0: nothing red, 1: something is red, 2: typed wrongly',
    options: [JSON_OPTION],
  },
  {
    name: 'pin',
    words: [],
    purpose: 'turn a staff PIN, of FOYER_STAFF_PIN or asked for, into what the venue file takes',
    options: [],
  },
  {
    name: 'config',
    words: ['show'],
    purpose: 'every setting that Foyer runs with here; never a secret, a passcode or a person',
    options: [
      { name: 'origins', value: null, purpose: 'also who said so, and what a policy locks' },
      JSON_OPTION,
    ],
  },
];
