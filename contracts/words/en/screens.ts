// English, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const plural = new Intl.PluralRules('en');
const many = (count: number, one: string): string =>
  plural.select(count) === 'one' ? `1 ${one}` : `${count} ${one}s`;
const seconds = (count: number): string => many(count, 'second');
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => many(Math.ceil(count / 60), 'minute');
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${many(visits, 'visit')}, ${many(rooms, 'room')}${codes === '' ? '' : ` – ${codes}`}`;

export const screensInEnglish = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'en',
  common: {
    backToRooms: 'Back to the rooms',
    leave: 'Leave',
    cancel: 'Cancel',
    rehearsal: 'Rehearsal – not connected to Zoom',
    loading: 'One moment, please',
  },
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'Language',
    title: 'Choose your language',
  },
  rooms: {
    title: 'Choose your room',
    welcome: 'Welcome',
    now: 'Open now',
    later: 'Later',
    enter: 'Enter',
    opensAt: (time: string) => `Opens at ${time}`,
    opensOn: (day: string, time: string) => `Opens ${day} at ${time}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – keep my place`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `From ${start}`,
    until: (end: string) => `Until ${end}`,
    nothingNow: 'No room is open at the moment. The next one is below.',
    nothingLeft: 'There are no more rooms today. Thank you for coming.',
    offline: 'This screen has no connection at the moment. It comes back by itself.',
    staffNotice: 'For staff',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Visitors have not been able to go in since ${since} – ${counted(visits, rooms, codes)}. Details on the staff screen`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom has refused visitors since ${since} – ${counted(visits, rooms, codes)}. Details on the staff screen`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'Walk into a room',
    begin: 'Touch to begin',
    now: 'Now',
    next: 'Next',
  },
  callStaff: {
    call: 'Call staff',
    /** Where the call shows on this kiosk only. */
    ask: 'I need help',
    again: 'Call again',
    called: 'Our staff have been called. Please stay here.',
    'screen-only': 'This screen now shows our staff that you need help.',
    'not-reached': 'The call did not get through.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
  name: {
    title: 'What is your name?',
    hint: 'People in the room will see it.',
    email: 'Your e-mail address',
    emailConsent: 'Your address goes to Zoom and to the host of this room. It is not kept on this screen.',
    invitation: 'Invitation code or e-mail address',
    invitationHint: 'Or hold your badge to the scanner.',
    /** What staff who try a room are called in it. */
    testName: 'Test',
    enter: 'Enter the room',
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `Your name also goes to Zoom. The venue keeps it for ${many(days, 'day')}; this screen forgets it when you leave.`,
    /** On a person's own machine. */
    remember: 'Remember my name on this computer',
    yourRoom: 'Your room',
    showKeyboard: 'Show keyboard',
    hideKeyboard: 'Hide keyboard',
  },
  keyboard: {
    label: 'On-screen keyboard',
    done: 'Done',
    space: 'Space',
    backspace: 'Delete',
    shift: 'Capital letters',
    accents: 'Letters with accents',
    letters: 'Plain letters',
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'Latin letters',
    own: 'Letters of this language',
    /** What a syllable that was typed may be written as. */
    candidates: 'Characters to choose from',
  },
  joining: {
    title: (room: string) => `Taking you to ${room}`,
    again: (room: string) => `Trying ${room} once more`,
    instead: (fullRoom: string) => `${fullRoom} is full at the moment. You go in here instead.`,
    hint: 'This takes a few seconds.',
  },
  waitingRoom: {
    title: 'The host will let you in',
    hint: (room: string) => `You are at the door of ${room}. Please stay here, the host can see your name.`,
  },
  notStarted: {
    title: (room: string) => `${room} has not started yet`,
    hint: 'Please stay here. You go in by yourself as soon as it starts.',
    nextLook: (count: number) => `We look again in ${seconds(count)}`,
  },
  inRoom: {
    camera: { on: 'Camera on', off: 'Camera off' },
    microphone: { on: 'Microphone on', off: 'Microphone off' },
    joinAudio: 'Tap the headphones below to hear and be heard',
    reconnecting: 'Reconnecting you. Please stay here',
  },
  problem: {
    retry: 'Try again',
    clearsIn: (count: number) => `This screen is cleared in ${seconds(count)}`,
    retryIn: (count: number) => `We try again in ${seconds(count)}`,
    enterEmail: 'Enter e-mail address',
    changeEmail: 'Change e-mail address',
    changeName: 'Change name',
    changeInvitation: 'Change invitation',
    forStaff: 'For staff',
    staffDo: 'What to do',
    itDetail: 'For IT',
    code: 'Code',
    detail: 'Detail',
    reference: 'Reference',
    staffScreen: 'Staff screen',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'Go in with your own phone',
    pointCamera: 'Point your phone’s camera here.',
    qrCode: 'QR code with the link to this room',
    personal: 'This link is yours alone.',
    dialIn: 'Call in by telephone',
    numbers: 'Telephone numbers by country',
    meetingNumber: 'Meeting number',
    passcode: 'Passcode',
    askStaff: 'Our staff are happy to help',
    staffAt: (contact: string) => `Our staff are at ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'The host has ended this room',
      hint: 'Thank you for being there.',
    },
    removed: {
      title: 'Your visit to this room has ended',
      hint: 'The host closed it for you. If you have a question, our staff are happy to help.',
    },
    'time-limit': {
      title: 'This room has reached its time',
      hint: 'Thank you for being there.',
    },
    elsewhere: {
      title: 'You went on from another screen',
      hint: 'This one is free for the next guest.',
    },
    'maximum-stay': {
      title: 'Thank you for your visit',
      hint: 'Its time is over, and this screen is free for the next guest. You can always come in again.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'Thank you for your visit',
    hint: 'See you again soon.',
  },
  interrupted: {
    crashed: {
      title: 'Sorry, something broke on this screen',
      hint: 'It works again. Please choose your room once more.',
    },
    slept: {
      title: 'This screen was asleep',
      hint: 'Your visit ended meanwhile. Please choose your room once more.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'Please ask our staff',
    hint: 'This screen needs their help. You are welcome to use another one meanwhile.',
    byItself: 'It tries again by itself in a quarter of an hour.',
    reference: 'Reference',
  },
  goOn: {
    to: (room: string) => `Go on to ${room}`,
    as: (name: string) => `You go in as ${name}.`,
  },
  placeKept: {
    title: (room: string) => `Your place in ${room} is kept`,
    hint: 'You go in by yourself when the doors open. Please stay near this screen.',
    opensIn: (count: number) => `Opens in ${count < 60 ? seconds(count) : minutes(count)}`,
  },
  stillThere: {
    title: 'Are you still there?',
    over: 'Your time here is almost over',
    here: 'I’m still here',
    seen: 'All right',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `Your time here ends in ${seconds(count)}`,
    hints: {
      screen: 'Touch the screen to go on. Otherwise it is cleared for the next guest.',
      waiting:
        'You are waiting to be let in. Touch the screen to keep your place. Otherwise it goes to the next guest.',
      'not-started':
        'You are waiting for the room to open. Touch the screen to keep your place. Otherwise it goes to the next guest.',
      untouched: 'You are in the room. Touch the screen to stay. Otherwise you leave the room.',
      alone: 'There is nobody else in the room. Touch the screen to stay. Otherwise you leave the room.',
      'maximum-stay': 'Other guests would like to come in here too. You can come back at any time.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'Please ask our staff',
    hint: 'This screen needs a fresh start.',
    reload: 'Start again',
  },
};
