// A main, a meeting page and a clock that a test holds in its hands. One `log` keeps the order of everything.
import type { FoyerBridge } from '../../../../contracts/bridge.ts';
import type { Refused, VenueView, Verdict, VisitReport } from '../../../../contracts/channels.ts';
import type { Incident } from '../../../../contracts/incident.ts';
import type { RoomCard } from '../../../../contracts/room.ts';
import type { MeetingFact, ToMeetingPage } from '../../../../contracts/meeting-port.ts';
import { failure, success, type Failure, type Result } from '../../../../contracts/result.ts';
import { createVisitController, type VisitController } from '../../../../renderer/shell/visit/controller.ts';
import type { FrameListener, MeetingFrame } from '../../../../renderer/shell/visit/meeting.ts';
import { ENGLISH, type LoadTongue } from '../../../../renderer/shell/tongue.ts';
import { createFakeClock, settle } from './fake-clock.ts';
import { ROOM, staffRequests, TICKET, VENUE } from './fake-venue.ts';

export { createFakeClock, settle };

export interface FakePage extends FrameListener {
  /** Lets a page's end finish; at once unless the test asked for slow ends. */
  finishEnd: () => void;
}

export interface World {
  controller: VisitController;
  clock: ReturnType<typeof createFakeClock>;
  /** In order: requests to main, and what happened to meeting pages. */
  log: string[];
  /** All pages ever opened, oldest first. */
  pages: FakePage[];
  /** The page opened last. */
  page: () => FakePage;
  say: (fact: MeetingFact) => Promise<void>;
  main: {
    verdict: Verdict;
    startFails: Failure | null;
    frameFails: Failure | null;
    ticketFails: Failure | null;
    /** Answers of the next tickets, first to last; after them tickets are issued. */
    ticketRefusals: Refused[];
    /** Happens while main prepares a ticket. */
    onTicket: () => void;
    isRejecting: boolean;
    /** Its answers to `startVisit` come when the test calls `finishStart`. */
    hasSlowStarts: boolean;
    finishStart: () => void;
    hasSlowEnds: boolean;
    hasFailingEnds: boolean;
  };
  reports: VisitReport[];
  /** The rooms whose meeting pages were asked for. */
  framesFor: string[];
  /** What meeting pages were told. */
  posted: ToMeetingPage[];
  /** What main tells by itself. */
  /** By the fake clock. */
  now: () => number;
  /** Another room of the venue, with the id `talk`. */
  addTalk: (talk: Partial<RoomCard>) => void;
  tell: { notices: (notices: VenueView['staffNotices']) => void; incidents: (open: Incident[]) => void };
  screen: () => string;
  chooseRoom: () => Promise<void>;
  /** As a kiosk with one room does after its welcome. */
  chooseRoomByItself: () => Promise<void>;
  giveName: (name?: string) => Promise<void>;
  /** From the rooms to a posted join. */
  toJoining: () => Promise<void>;
  toInRoom: () => Promise<void>;
}

interface Given {
  venue?: VenueView;
  /** By default every language arrives at once, in English words. */
  loadTongue?: LoadTongue;
}

/** A venue whose rooms are on the screen. */
export async function createWorld({
  venue: given = VENUE,
  loadTongue = (tag) => Promise.resolve({ ...ENGLISH, tag }),
}: Given = {}): Promise<World> {
  const clock = createFakeClock();
  const log: string[] = [];
  const pages: FakePage[] = [];
  const reports: VisitReport[] = [];
  const framesFor: string[] = [];
  const posted: ToMeetingPage[] = [];
  const tell: World['tell'] = { notices: () => undefined, incidents: () => undefined };
  const main: World['main'] = {
    verdict: { kind: 'noted' },
    startFails: null,
    frameFails: null,
    ticketFails: null,
    ticketRefusals: [],
    onTicket: () => undefined,
    isRejecting: false,
    hasSlowStarts: false,
    finishStart: () => undefined,
    hasSlowEnds: false,
    hasFailingEnds: false,
  };

  function answer<T>(line: string, value: T, failed: Failure | null = null): Promise<Result<T>> {
    log.push(line);
    if (main.isRejecting) return Promise.reject(new Error('the bridge is gone'));
    return Promise.resolve(failed ?? success(value));
  }

  const bridge: FoyerBridge = {
    shellOpened: () => answer('shellOpened', venue),
    rememberName: ({ name }) => answer(`rememberName ${name}`, null),
    callStaff: () => answer('callStaff', 'called'),
    shellReady: () => answer('shellReady', null),
    shellBeat: ({ isSomebodyThere }) => answer(`shellBeat ${isSomebodyThere}`, null),
    shellBroken: ({ reason }) => answer(`shellBroken ${reason}`, null),
    async startVisit({ roomId, isTest }) {
      const begun = answer(`startVisit ${roomId}${isTest ? ' as a test' : ''}`, null, main.startFails);
      if (main.hasSlowStarts) await new Promise<void>((resolve) => (main.finishStart = resolve));
      return begun;
    },
    freshFrame({ roomId }) {
      framesFor.push(roomId);
      const invitation = { url: 'url', emptyUrl: 'empty', origin: 'origin', token: 'token' };
      return answer('freshFrame', invitation, main.frameFails);
    },
    devicesSeen: ({ missing }) => answer(`devicesSeen ${missing.join(' ')}`, null),
    visitorDevices: () => Promise.resolve(failure('bad-request')),
    ticket({ name, email, invitation }) {
      const line = `ticket ${[name, email, invitation].filter(Boolean).join(' ')}`;
      main.onTicket();
      return answer(
        line,
        main.ticketRefusals.shift() ?? { kind: 'issued', ticket: TICKET },
        main.ticketFails,
      );
    },
    report: (report) => {
      reports.push(report);
      return answer(`report ${report.kind}`, main.verdict);
    },
    endVisit: (how) =>
      answer(`endVisit ${how.outcome}${how.outcome === 'walked-away' ? ` (${how.rule})` : ''}`, null),
    onStaffNotices(listener) {
      tell.notices = listener;
      return () => undefined;
    },
    onOffline: () => () => undefined,
    onIncidents(listener) {
      tell.incidents = listener;
      return () => undefined;
    },
    ...staffRequests,
    staffLanguage: ({ language }) => answer(`staffLanguage ${language}`, null),
  };

  const venue: VenueView = { ...given, rooms: [...given.rooms] };
  function addTalk(talk: Partial<RoomCard>): void {
    venue.rooms.splice(given.rooms.length, 1, { ...ROOM, id: 'talk', title: 'The next talk', ...talk });
  }

  function openFrame(_invitation: unknown, listener: FrameListener): MeetingFrame {
    const number = pages.length + 1;
    let finishEnd = (): void => undefined;
    log.push(`page ${number} opened`);
    pages.push({ ...listener, finishEnd: () => finishEnd() });
    return {
      post(message) {
        log.push(`page ${number} told ${message.type}`);
        posted.push(message);
      },
      async end() {
        log.push(`page ${number} ending`);
        if (main.hasSlowEnds) await new Promise<void>((resolve) => (finishEnd = resolve));
        if (main.hasFailingEnds) throw new Error('the frame is broken');
        log.push(`page ${number} gone`);
      },
    };
  }

  const controller = createVisitController({ bridge, openFrame, clock, now: clock.now, loadTongue });
  await controller.open();

  const page = (): FakePage => {
    const last = pages.at(-1);
    if (!last) throw new Error('no meeting page was opened');
    return last;
  };
  const say = async (fact: MeetingFact): Promise<void> => {
    page().onFact(fact);
    await settle();
  };
  const chooseRoom = async (): Promise<void> => {
    controller.act({ type: 'room-chosen', roomId: ROOM.id });
    await settle();
  };
  const chooseRoomByItself = async (): Promise<void> => {
    controller.act({ type: 'room-chosen', roomId: ROOM.id, isByItself: true });
    await settle();
  };
  const giveName = async (name = 'Ada'): Promise<void> => {
    controller.act({ type: 'name-given', name, email: '' });
    await settle();
  };
  const toJoining = async (): Promise<void> => {
    await chooseRoom();
    await say({ kind: 'warm' });
    await giveName();
  };
  const toInRoom = async (): Promise<void> => {
    await toJoining();
    await say({ kind: 'joined' });
  };
  const screen = (): string => controller.snapshot().state.screen;
  return {
    controller,
    clock,
    log,
    pages,
    page,
    say,
    main,
    reports,
    framesFor,
    posted,
    tell,
    now: clock.now,
    addTalk,
    screen,
    chooseRoom,
    chooseRoomByItself,
    giveName,
    toJoining,
    toInRoom,
  };
}
