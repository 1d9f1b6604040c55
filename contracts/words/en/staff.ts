// English words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

const plural = new Intl.PluralRules('en');
const count = (number: number, one: string, many: string): string =>
  `${number} ${plural.select(number) === 'one' ? one : many}`;

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return count(minutes, 'minute', 'minutes');
  const hours = count(Math.floor(minutes / 60), 'hour', 'hours');
  return minutes % 60 === 0 ? hours : `${hours} ${count(minutes % 60, 'minute', 'minutes')}`;
}

export const staffInEnglish = {
  title: 'For staff',
  close: 'Close',
  locksIn: (seconds: number) =>
    seconds < 60 ? `Locks in ${count(seconds, 'second', 'seconds')}` : `Locks in ${duration(seconds)}`,
  working: 'One moment, please',
  forIt: 'For IT',
  pin: {
    title: 'Staff PIN',
    hint: 'Type the PIN of this kiosk.',
    typed: (digits: number) => count(digits, 'digit typed', 'digits typed'),
    pad: 'Number pad',
    erase: 'Delete',
    unlock: 'Open',
    checking: 'Looking at the PIN',
    left: (tries: number) => `${count(tries, 'more try', 'more tries')} before a pause.`,
    wait: (seconds: number) => `The next PIN can be typed in ${count(seconds, 'second', 'seconds')}.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'This kiosk does not know the venue’s Zoom account. Rooms that need only a name work as always; passcodes cannot be looked up, and no rooms made from here.',
  },
  sections: {
    label: 'Sections',
    incidents: 'Incidents',
    check: 'Check',
    devices: 'Devices',
    rooms: 'Rooms',
    'new-room': 'New room',
    evidence: 'Evidence',
    settings: 'Settings',
    kiosk: 'Kiosk',
    'dress-rehearsal': 'All screens',
  },
  entry: {
    open: 'by name only',
    registered: 'registered by Foyer',
    invited: 'invited people only',
    'signed-in': 'as the venue’s Zoom user',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'Incidents',
    hint: 'What several visitors met at once, so that nobody has to count.',
    none: 'Nothing to report',
    noneHint: 'No trouble that several visitors share. Should there be one, it is told here, once.',
    open: 'Open',
    over: 'Over',
    now: 'Going on',
    before: 'Over again',
    since: 'Since',
    until: 'until',
    lasted: duration,
    hit: 'Hit',
    hitCount: (visits: number, refusals: number) =>
      `${count(visits, 'visit', 'visits')}, ${count(refusals, 'refusal', 'refusals')}`,
    rooms: 'Rooms',
    codes: 'Zoom says',
    noCode: 'no number',
    tried: 'Foyer tried',
    triedNothing: 'nothing: there is no other way that these rooms allow',
    helped: 'it helped',
    helpedNot: 'it did not help',
    cures: {
      'correct-clock': 'a new signature, by Zoom’s own clock',
      'read-passcode': 'the passcode, read again from Zoom',
      'other-entry': 'another entry that the room allows',
      overflow: 'the room for those who find it full',
    } satisfies Record<Cure, string>,
    works: 'Still works',
    worksNothing: 'nothing seen yet',
    worksIn: (room: string, entry: string) => `${room}: ${entry}`,
    toDo: 'What to do',
  },
  check: {
    title: 'Check',
    hint: 'Looks at everything that must be right before doors open. It enters no room.',
    all: 'Look at everything now',
    one: 'Look now',
    again: 'Look again',
    looking: 'Looking',
    kiosk: 'This kiosk',
    notYet: 'Not looked at yet',
    at: (time: string) => `Looked at ${time}`,
    levels: {
      green: 'Good',
      amber: 'Look at it',
      red: 'Act now',
      unknown: 'Not known',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'Rooms',
    hint: 'Go in yourself to see that a room works. Keep the suggested name, and the host sees that it is a test.',
    test: 'Try this room',
    attendance: 'Who was here',
    hideAttendance: 'Hide the list',
    passcode: 'Enter a new passcode',
    passcodeLabel: 'The passcode that the host gave you',
    passcodeHint: 'It counts until Zoom tells Foyer the passcode, or Foyer starts again.',
    passcodeEmpty: 'Please type the passcode.',
    keep: 'Use this passcode',
    kept: 'The next visitor uses the new passcode.',
    attendanceSpan: 'Of the last 24 hours; older with “foyer attendance”.',
    nobody: 'Nobody.',
    rehearsal: 'rehearsal',
    columns: {
      name: 'Name',
      entry: 'Entry',
      came: 'Came',
      joined: 'In',
      left: 'Out',
      outcome: 'How it ended',
    },
    outcomes: {
      left: 'left',
      ended: 'room ended',
      'gave-up': 'gave up',
      'walked-away': 'walked away',
      'stay-over': 'longest stay was over',
      abandoned: 'screen restarted',
      crashed: 'screen broke',
      slept: 'machine was asleep',
      quit: 'Foyer was closed',
    },
  },
  newRoom: {
    title: 'New room',
    hint: 'Makes a meeting at Zoom with a passcode of its own, and reads it back. Its host is the owner of the venue’s Zoom app.',
    topic: 'What is it called?',
    topicHint: 'Visitors read it once IT has put the room into the venue file and started Foyer again.',
    topicEmpty: 'Please type what it is called.',
    start: 'Start',
    now: 'Now',
    earlier: 'A quarter of an hour earlier',
    later: 'A quarter of an hour later',
    nextDay: 'One day later',
    length: 'Length',
    minutes: (minutes: number) => count(minutes, 'minute', 'minutes'),
    shorter: 'A quarter of an hour shorter',
    longer: 'A quarter of an hour longer',
    waitingRoom: 'Waiting room',
    withoutWaitingRoom: 'No, straight in',
    withWaitingRoom: 'Yes, the host lets people in',
    create: 'Make this room',
    made: 'The room is made',
    number: 'Meeting number',
    passcode: 'Passcode',
    noPasscode: 'none',
    link: 'Link',
    differences: 'Zoom did not take everything as it was asked',
    unread: {
      'passcode-rules': 'Zoom did not tell its rules for passcodes: this one follows Foyer’s own.',
      room: 'The room could not be read back: this is what Zoom answered when it was made.',
    },
    asked: 'Asked',
    got: 'Got',
    venueFile: 'For the venue file, under “rooms”',
    notShownYet:
      'Visitors see this room once IT has put these lines into the venue file and started Foyer again.',
    another: 'Make another',
  },
  dressRehearsal: {
    title: 'All screens',
    hint: 'Every screen that a visitor can see, on this kiosk, with made-up content. Nothing is joined, called or written down.',
    begin: 'Show them',
    previous: 'Previous',
    next: 'Next',
    close: 'Back to the staff screen',
    count: (at: number, of: number) => `${at} of ${of}`,
    room: 'A room with a rather long title that needs two lines',
    subtitle: 'Somebody who speaks',
    visitor: 'A Visitor',
  },
  evidence: {
    title: 'Evidence',
    hint: 'A report of refusals without names, numbers or passcodes, for a support ticket.',
    since: 'From when on?',
    hours: (hours: number) =>
      hours === 1 ? 'Last hour' : hours % 24 === 0 ? `Last ${hours / 24} days` : `Last ${hours} hours`,
    lastDay: 'Last 24 hours',
    saved: 'Saved in',
    notSaved: 'It could not be saved on this machine. Tell IT, and copy it from here.',
    text: 'The report',
  },
};
