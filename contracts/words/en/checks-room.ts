// English words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account': 'Not looked at: no Zoom account is configured for this room. Look in the Zoom portal.',
  unread:
    'Not looked at: Zoom did not tell. See the check of the Zoom account, and of whether this room exists.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'At Zoom',
    findings: {
      exists: 'Zoom knows this room.',
      'other-kind': 'Correct "kind" in the venue file: at Zoom this room is of the kind named here.',
      missing: 'Correct the room’s number in the venue file, or make the room again: Zoom does not know it.',
      ...READ,
      unread:
        'Check the Zoom account, then run the check again: Zoom did not tell about this room, so nothing here was looked at.',
    },
  },
  'room-started': {
    name: 'Started',
    findings: {
      started: 'The room is running.',
      'opens-by-itself': 'The room opens with the first visitor.',
      'waits-for-host': 'The host or an alternative host must start it: visitors wait until then.',
      'not-told': 'Zoom does not say whether it has started: ask the host to start it.',
      ...READ,
    },
  },
  passcode: {
    name: 'Passcode',
    findings: {
      equal: 'Zoom and the venue file have the same passcode.',
      none: 'The room has no passcode.',
      'only-at-zoom':
        'Put the passcode into the venue file: Zoom has one, which Foyer uses as long as it can ask for it.',
      differs:
        'Correct the passcode in the venue file: Zoom has another, which Foyer uses as long as it can ask for it.',
      'only-in-file':
        'Take the passcode out of the venue file: Zoom has none, and Foyer joins without one as long as it can ask.',
      'not-told':
        'Zoom does not tell the passcode: look in the Zoom portal whether the one of the venue file is right.',
      ...READ,
    },
  },
  entry: {
    name: 'Entry',
    findings: {
      open: 'Everybody enters with a name. Zoom allows that only in meetings of the account that owns the SDK app; elsewhere it answers 4012.',
      registered: 'Every visitor is registered with Zoom. Nothing says that this cures a 4012.',
      invited: 'Only people on the room’s list enter.',
      'signed-in':
        'All visitors enter as one Zoom user: for Zoom they are one person, and whether many may be in at once is not documented.',
      'on-behalf':
        'Have the Zoom user of "signedInAs" in the room first: visitors enter on their behalf, and go when they go.',
      'as-me':
        'Name a kiosk user in "signedInAs": "me" is the owner of the server-to-server app, and visitors would enter as that person.',
      'host-unknown': 'Make sure that "signedInAs" does not name the host: Zoom could not be asked.',
      'as-host':
        'Name another Zoom user in "signedInAs": this one is the host or an alternative host, and so would every visitor be.',
      'user-unknown':
        'Correct "signedInAs" in the venue file: Zoom does not know this user, so nobody can enter as one.',
      'token-refused':
        'Check "signedInAs" and the scopes of the server-to-server app: Zoom gives no token for this user.',
      'needs-account': 'Configure the venue’s Zoom account: this room’s entry does not work without it.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: 'Registration',
    findings: {
      off: 'The room asks for no registration.',
      used: 'Registration is on, and Foyer registers every visitor.',
      'will-register':
        'Switch registration off, or set "entry" to "registered": visitors are refused first, and registered then.',
      'shared-link':
        'Replace the personal link by the meeting number: all visitors share one registrant, who can be in once at a time.',
      blocks:
        'Switch registration off at Zoom, or set "entry" to "registered" and configure the Zoom account: visitors are refused.',
      missing: 'Switch registration on at Zoom, or set "entry" to "open": nobody can be registered.',
      'by-hand': 'Switch to automatic approval: registrants wait until the host approves each of them.',
      closed: 'Open registration at Zoom again: it is closed, so nobody new gets in.',
      ...READ,
    },
  },
  'sign-in': {
    name: 'Signing in',
    findings: {
      'not-required': 'The room asks nobody to sign in.',
      used: 'The room asks people to sign in, and visitors enter as a Zoom user.',
      'will-sign-in':
        'Switch "require authentication" off at Zoom: visitors are refused first, and enter as a Zoom user then.',
      blocks: 'Switch "require authentication" off at Zoom: visitors without a Zoom account are refused.',
      ...READ,
    },
  },
  outsiders: {
    name: 'People from outside',
    findings: {
      admitted: 'The room is not kept to the people of its account.',
      'as-user':
        'Make a test join by hand: the room is only for people of its account, and visitors enter as a Zoom user.',
      internal: 'Take "internal meeting" off at Zoom: people from outside the account are refused.',
      private: 'Take "private meeting" off at Zoom: people from outside are refused.',
      'not-told': 'Zoom does not say whether the room is internal or private: look in the Zoom portal.',
      ...READ,
    },
  },
  'waiting-room': {
    name: 'Waiting room',
    findings: {
      off: 'Visitors come in at once.',
      'staff-admit': 'Have somebody in the room who admits people: the waiting room is on.',
      'not-told': 'Zoom does not say whether there is a waiting room: look in the Zoom portal.',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'Join before host',
    findings: {
      allowed: 'Visitors may enter before the host.',
      'host-is-there': 'The room is running, so it does not matter.',
      webinar: 'Webinars have no such setting: the host starts them.',
      'after-doors':
        'Doors open earlier than Zoom lets people in before the start: visitors wait until the time named here.',
      overruled: 'Switch the waiting room off if visitors shall enter before the host: it takes that away.',
      off: 'Have the host there when doors open, or allow joining before the host.',
      'not-told': 'Zoom does not say whether visitors may enter before the host: look in the Zoom portal.',
      ...READ,
    },
  },
  'web-joining': {
    name: 'Joining from a browser',
    findings: {
      allowed: 'The host’s settings show the link for joining from a browser.',
      'link-off':
        'Switch on "Show a Join from your browser link" for the host: Zoom may refuse the kiosk (3603, 3611). A test join by hand shows it.',
      'end-to-end':
        'Switch end-to-end encryption off at Zoom, to enhanced encryption: nothing that joins from a browser can enter.',
      'not-told':
        'Zoom does not tell this setting of the host: look in the Zoom portal, or make a test join by hand.',
      ...READ,
    },
  },
  doors: {
    name: 'Doors',
    findings: {
      'any-time': 'This room has no times: it can be entered at any time.',
      planned: 'Doors are open at the times named here.',
      over: 'Correct the room’s times, or take the room out: its doors closed more than a day ago, and nobody can enter.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: 'Overflow room',
    findings: {
      none: 'No other room is named for when this one is full: visitors wait then.',
      ready: 'When this room is full, visitors go to the room named here.',
      'closed-then':
        'Name another overflow room, or correct the times: the room named here is never open at the same time.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
