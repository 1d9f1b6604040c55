// The SDK's client view as far as the adapter uses it. Tests play its callbacks, which come by name and say their
// payloads bare.
import { vi } from 'vitest';
import type { ZoomPage } from '../../../../renderer/meeting/client-view.ts';

interface Row {
  userId?: number;
  isHold?: boolean | null;
  audio?: string;
  muted?: boolean;
  video?: boolean;
}

const noRow = (): never => {
  throw new TypeError("Cannot set properties of undefined (setting 'isOriginhost')");
};

export function createFakePage() {
  const listeners = new Map<string, (said: unknown) => void>();
  let row: Row | null = null;
  let others: Row[] = [];
  let callbacks: { success: () => void; error: (said: unknown) => void } | undefined;

  const page = {
    setZoomJSLib: vi.fn<ZoomPage['setZoomJSLib']>(),
    prepareWebSDK: vi.fn<ZoomPage['prepareWebSDK']>(),
    i18n: { load: vi.fn(() => Promise.resolve()) } as unknown as ZoomPage['i18n'],
    init: vi.fn<ZoomPage['init']>(({ success }) => void success?.()),
    join: vi.fn<ZoomPage['join']>(({ success, error }) => {
      callbacks = { success: () => void success(), error: (said) => void error(said) };
    }),
    leaveMeeting: vi.fn<ZoomPage['leaveMeeting']>(),
    mute: vi.fn<ZoomPage['mute']>(),
    // ZOOM: before the roster knows the visitor this throws (6.2.0).
    getCurrentUser: (({ success }: { success: (answer: unknown) => void }) => {
      if (row) success({ status: true, result: { currentUser: { userId: 1, audio: '', ...row } } });
      else noRow();
    }) as ZoomPage['getCurrentUser'],
    getAttendeeslist: (({ success }: { success: (answer: unknown) => void }) =>
      success({
        status: true,
        result: { attendeesList: [{ userId: 1, ...row }, ...others] },
      })) as ZoomPage['getAttendeeslist'],
    inMeetingServiceListener: ((event: string, listener: (said: unknown) => void) => {
      listeners.set(event, listener);
    }) as ZoomPage['inMeetingServiceListener'],
  } satisfies ZoomPage;

  const say = (event: string, said: unknown): void => listeners.get(event)?.(said);
  return {
    page,
    say,
    status: (meetingStatus: number, more: object = {}) => say('onMeetingStatus', { meetingStatus, ...more }),
    /** 6: into the waiting room, 7: out of it. */
    step: (level: number) => say('onJoinSpeed', { tag: 'JOIN_SPEED', level }),
    row: (next: Row): void => {
      row = { isHold: null, muted: true, video: false, ...next };
      say('onUserUpdate', { userId: 1, self: true });
    },
    /** Everybody else who is in the roster. */
    company: (...rows: Row[]): void => {
      others = rows;
      say('onUserJoin', { userId: rows.at(-1)?.userId, self: false });
    },
    joinFails: (said: unknown) => callbacks?.error(said),
  };
}
