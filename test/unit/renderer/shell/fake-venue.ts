// A venue with two rooms, a ticket for one of them, and the requests that a visit never makes.
import type { VenueView } from '../../../../contracts/channels.ts';
import { STANDARD_LOOK } from '../../../../renderer/shell/look.ts';
import type { RoomCard } from '../../../../contracts/room.ts';
import type { Ticket } from '../../../../contracts/ticket.ts';

export const ROOM: RoomCard = {
  id: 'keynote',
  title: 'Opening keynote',
  subtitle: null,
  kind: 'meeting',
  entry: 'open',
  asksEmail: false,
  isListed: true,
  opensAtMs: null,
  startsAtMs: null,
  endsAtMs: null,
  closesAtMs: null,
};

export const VENUE: VenueView = {
  name: 'Expo',
  isRehearsal: false,
  rooms: [
    ROOM,
    { ...ROOM, id: 'overflow', title: 'Second hall' },
    { ...ROOM, id: 'webinar', title: 'Webinar', kind: 'webinar' },
  ],
  locale: 'en-GB',
  languages: ['en'],
  staffLanguage: null,
  staffNotices: [],
  incidents: [],
  emailConsent: null,
  namePrivacy: null,
  keepDays: 30,
  kiosk: { mode: 'kiosk', fillsScreen: false },
  staffContact: null,
  callReachesOut: false,
  rememberedName: null,
  look: STANDARD_LOOK,
  attract: { afterSeconds: 0, pictureUrl: null, videoUrl: null },
  interruption: null,
  needsSetUp: false,
  idle: {
    screen: { afterSeconds: 60, askSeconds: 20 },
    waiting: { afterSeconds: 1_200, askSeconds: 60 },
    'not-started': { afterSeconds: 1_800, askSeconds: 60 },
    untouched: { afterSeconds: 2_700, askSeconds: 60 },
    alone: { afterSeconds: 600, askSeconds: 60 },
    'maximum-stay': { afterSeconds: 14_400, askSeconds: 60 },
  },
  keepPlaceMinutes: 10,
  isOffline: false,
  mayTestDevices: false,
  soundHint: null,
};

export const TICKET: Ticket = {
  signature: 'signature',
  meetingNumber: '81000000002',
  passcode: '',
  userName: 'Ada',
  userEmail: '',
  customerKey: 'key',
  tk: '',
  zak: '',
  obfToken: '',
  webEndpoint: 'zoom.us',
  expiresAtMs: 0,
};

/** Of the staff screen and of set-up, which ask by themselves: the visit's controller never does. */
const never = (): never => {
  throw new Error('asked by the visit');
};
export const staffRequests = {
  staffUnlock: never,
  staffLock: never,
  staffView: never,
  staffCheck: never,
  staffEvidence: never,
  staffAttendance: never,
  staffPasscode: never,
  staffLanguage: never,
  staffDevices: never,
  staffChooseDevices: never,
  staffCreateRoom: never,
  staffSettings: never,
  staffRestart: never,
  staffLeaveKiosk: never,
  staffLockKiosk: never,
  choosePin: never,
  firstRunOpened: never,
  firstRunPaste: never,
  firstRunPin: never,
  firstRunCredentials: never,
  firstRunCheck: never,
  firstRunFinish: never,
};
