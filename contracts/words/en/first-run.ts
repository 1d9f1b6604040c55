// English words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInEnglish = {
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  back: 'Back',
  paste: 'Paste',
  venue: {
    label: 'What is your venue called?',
    hint: 'Visitors read it on the first screen.',
    empty: 'Please type a name.',
  },
  pin: {
    hint: 'With the PIN, staff open their screen: hold the clock on the first screen for 3 seconds, or press Ctrl+Alt+S.',
    chosen: 'The PIN is chosen',
    another: 'Choose another PIN',
  },
  credentials: {
    title: 'The key to Zoom',
    hint: 'Make an app with the Meeting SDK at marketplace.zoom.us and copy its client ID and client secret. Without them nobody can join.',
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    unusable: 'This cannot be one: copy it again, alone and whole.',
    others: 'Type others',
    'no-encryption':
      'This machine offers no encryption for secrets. In plain text, everybody who can read this user’s files can read them.',
    plainText: 'Keep in plain text on this machine',
    'encryption-failed':
      'The operating system refused to encrypt. Unlock its key store, and go on once more.',
    'store-unwritable': 'They could not be kept: Foyer’s data folder must be writable.',
  },
  room: {
    title: (at: number) => `Room ${at}`,
    link: 'Zoom link or meeting number',
    linkHint: 'Paste it from the invitation.',
    withPasscode: (number: string) => `Meeting ${number}, with its passcode`,
    withoutPasscode: (number: string) => `Meeting ${number}, without a passcode`,
    name: 'What visitors read',
    nameHint: 'For example: Opening keynote.',
    passcode: 'Passcode',
    passcodeHint: 'As the invitation has it. Leave it empty if there is none.',
    another: 'Add another room',
    remove: 'Take this room out',
    mistakes: {
      empty: 'Please paste a link or type a number.',
      unreadable: 'This is neither a Zoom link for participants nor a meeting number.',
      digits: 'A meeting number has 9 to 12 digits.',
      'not-zoom': 'This link does not lead to Zoom.',
      personal: 'A personal link has no number in it. Open it in a browser and copy the meeting number.',
      host: 'This is the link with which the host starts. Use the one for participants.',
      registration:
        'This link leads to a registration. Use the link that the registration confirms, or the number.',
      'long-passcode':
        'The passcode in this link is too long for a kiosk. Type the room’s own passcode below.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'Will it work?',
    hint: 'Foyer looks at this machine and its rooms. It enters none. What is not green says what to do; you can go on all the same.',
    failed: 'It could not be looked at. Go back and see whether everything is typed, or look again.',
  },
  ready: {
    title: 'Everything is there',
    hint: 'Foyer opens as visitors will see it. Go into each room once yourself before the doors open.',
    window: 'In a window',
    fill: 'Fill the screen and lock it',
    open: 'Open Foyer',
    failures: {
      missing: 'Something is still missing or not right. Go back and look at each step.',
      exists: 'There is a venue file already. Start Foyer again to use it.',
      unwritable: 'The venue file could not be written: Foyer’s data folder must be writable.',
    },
  },
};
