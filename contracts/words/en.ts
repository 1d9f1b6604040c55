// English, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { EndedWhy } from '../visit.ts';

const plural = new Intl.PluralRules('en');
const seconds = (count: number): string => (plural.select(count) === 'one' ? '1 second' : `${count} seconds`);

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
  rooms: {
    title: 'Choose your room',
    welcome: 'Welcome',
    now: 'Open now',
    later: 'Later',
    enter: 'Enter',
    opensAt: (time: string) => `Opens at ${time}`,
    opensOn: (day: string, time: string) => `Opens ${day} at ${time}`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `From ${start}`,
    until: (end: string) => `Until ${end}`,
    nothingNow: 'No room is open at the moment. The next one is below.',
    nothingLeft: 'There are no more rooms today. Thank you for coming.',
    staffNotice: 'For staff',
  },
  name: {
    title: 'What is your name?',
    hint: 'People in the room will see it.',
    email: 'Your e-mail address',
    emailHint: 'This room asks for it.',
    enter: 'Enter the room',
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
  },
  joining: {
    title: (room: string) => `Taking you to ${room}`,
    again: (room: string) => `Trying ${room} once more`,
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
    retryIn: (count: number) => `We try again in ${seconds(count)}`,
    enterEmail: 'Enter e-mail address',
    changeEmail: 'Change e-mail address',
    changeName: 'Change name',
    forStaff: 'For staff',
    staffDo: 'What to do',
    itDetail: 'For IT',
    code: 'Code',
    reference: 'Reference',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
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
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: 'Thank you for your visit',
    hint: 'See you again soon.',
  },
  broken: {
    title: 'Please ask our staff',
    hint: 'This screen needs a fresh start.',
    reload: 'Start again',
  },
};
