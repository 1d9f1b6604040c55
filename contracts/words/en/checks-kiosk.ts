// English words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': 'This could not be looked at in time: run the check again.',
} as const;

export const kioskChecks = {
  configuration: {
    name: 'Venue file',
    findings: {
      sound: 'The venue file is sound.',
      broken: 'Correct the venue file: the kiosk does not start with it, and no room could be looked at.',
      'others-may-write':
        'Repair what stands beside: only the installed venue file is to count, and others than an administrator can change it.',
      'remote-stale':
        'Repair what stands beside: the kiosk cannot use the venue file of its server, and runs with the last good one.',
      'last-good':
        'Correct the venue file: until then the kiosk runs with the last good one, and newer changes do not count.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'SDK credentials',
    findings: {
      'from-environment': 'They come from the environment.',
      'from-store': 'They are kept on this machine.',
      'not-needed': 'A signing server signs; no SDK secret is needed here.',
      missing: 'Give the SDK’s client id and secret: without them nobody can join.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: 'Signature',
    findings: {
      sound:
        'A signature can be made for each room, and its claims are right. Only Zoom can tell whether it likes the key.',
      unsound: 'Tell IT: the claims of the signature for these rooms are not what was asked.',
      refused:
        'Check the signing server’s list of rooms and this kiosk’s token or certificate: it did not sign as asked for these rooms.',
      'no-answer': 'Check the signing server and the network to it: it does not answer.',
      'nothing-to-sign':
        'There is no room, or nothing to sign with: see the venue file and the SDK credentials.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: 'Clock',
    findings: {
      right: 'This machine’s clock agrees with Zoom’s.',
      off: 'Set this machine’s clock by a time server. Foyer corrects its signatures meanwhile, as long as it can ask Zoom for the time.',
      'far-off':
        'Set this machine’s clock by a time server now: signatures are corrected, but certificates, doors and the journal’s times go by this clock.',
      unmeasured: 'Zoom could not be asked for the time: check the network, and the clock by hand.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Network to Zoom',
    findings: {
      reached:
        'Zoom answers. The hosts below *.zoom.us that it names at a join, and UDP, only a test join by hand can show.',
      unreached:
        'Open the firewall or proxy for these hosts, for *.zoom.us on TCP 443, and for Zoom’s UDP ports.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Zoom account',
    findings: {
      works:
        'Zoom’s REST API answers. Rights to register visitors, to make rooms and to read reports cannot be tried without doing it.',
      'not-configured':
        'No Zoom account is configured: passcodes cannot be read again, rooms not be looked at, visitors not be registered, attendance not be reconciled.',
      'needed-by-rooms': 'Configure the venue’s Zoom account: nobody gets into these rooms without it.',
      refused:
        'Check account id, client id and secret of the server-to-server app, and that it is activated: Zoom refuses them.',
      'scopes-missing':
        'Add these scopes to the server-to-server app in the Marketplace, and activate it again.',
      'no-answer':
        'Run the check again in a minute: Zoom’s REST API did not answer every question as it should.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'SDK version',
    findings: {
      fine: 'By Zoom’s published policy this SDK is supported on that day; a minimum may be raised from the day named here.',
      'raises-before':
        'Update Foyer before the day named here: from then on Zoom may refuse this SDK. Zoom names the next minimum three months before.',
      unlisted:
        'Foyer does not know when this SDK came out: compare it with Zoom’s quarterly minimum by hand.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'SDK files',
    findings: {
      whole: 'All files of the SDK are there, each with its size.',
      unlisted:
        'Install Foyer again if joins fail: the list of the SDK’s files is missing, so they could not be compared.',
      incomplete: 'Install Foyer again: files of the SDK are missing or damaged.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'Camera',
    findings: {
      there: 'There is a camera.',
      none: 'Connect a camera: visitors can join, but nobody sees them.',
      unlisted: 'Devices cannot be listed from here: look on the staff screen of the running kiosk.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'Microphone',
    findings: {
      there: 'There is a microphone.',
      none: 'Connect a microphone: visitors can join, but nobody hears them.',
      unlisted: 'Devices cannot be listed from here: look on the staff screen of the running kiosk.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: 'Chosen devices',
    findings: {
      'none-chosen': 'None is chosen: visitors get the system’s own.',
      there: 'The camera, microphone and loudspeaker that are chosen for this kiosk are there.',
      missing:
        'Connect what is named here, or choose another under “Devices”: visitors get the system’s own meanwhile.',
      'not-looked':
        'Test the devices on the staff screen of the running kiosk: since it started, nobody has looked for those that are chosen.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'Disk for the journal',
    findings: {
      ready: 'The journal can be written.',
      'nearly-full': 'Free some space on the disk of the journal.',
      full: 'Free space on the disk of the journal now: soon nobody’s visit is on record.',
      unwritable:
        'Give the user that runs Foyer the right to write the journal’s folder, or repair the disk.',
      held: 'Repair the disk, or end the other Foyer that writes this journal: these records are only in memory.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'Updates',
    findings: {
      off: 'Foyer does not update itself: the venue file does not ask for it.',
      'left-to-it':
        'Updates are left to IT: this installation gets them in the way in which it was installed.',
      none: 'No newer version is known here.',
      held: 'A newer version is there. It is not taken now, because of an event, a frozen day or somebody at the kiosk.',
      ready: 'A newer version is downloaded. It is installed at its time, if nobody is there.',
      failed:
        'Check the log, and update this kiosk by hand if the event needs it: it goes on with the version it has.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: 'Signing server',
    findings: {
      'not-used': 'This kiosk signs itself.',
      strict: 'It signs neither for hosts nor for meetings that are no rooms.',
      'signs-hosts': 'Let the signing server refuse role 1: whoever reaches it can enter your rooms as host.',
      'signs-unlisted': 'Give the signing server its list of rooms: it signs for any meeting.',
      'signs-anything': 'Take the signing server off the network: it signs for any meeting, and for hosts.',
      'no-answer':
        'It could not be seen whether the signing server refuses what it must: it does not answer as one does.',
      unproven:
        'It could not be seen whether the signing server refuses what it must: it refused the rooms of the venue file, too.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'Start with the machine',
    findings: {
      registered: 'Foyer starts when its user signs in.',
      'not-wanted': 'Foyer is started by hand, or by what IT has set up.',
      missing:
        "Start Foyer once as the user that signs in here: the system's entry is missing, leads elsewhere or is switched off. If this stays, the system refuses it.",
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
