// The SDK's client as far as the adapter uses it, typed by the SDK's own declarations. Tests play its events.
import type { Participant } from '@zoom/meetingsdk/embedded';
import { vi } from 'vitest';
import type { ZoomClient } from '../../../../renderer/meeting/component-view.ts';

const SELF: Participant = {
  userId: 1,
  userName: 'Zoë Visitor',
  displayName: 'Zoë Visitor',
  audio: '',
  muted: true,
  isHost: false,
  isCoHost: false,
  isGuest: true,
  avatar: '',
  isPhoneUser: false,
  bRaiseHand: false,
  isHold: false,
  bHold: false,
  video: false,
  bVideoOn: false,
  sharerOn: false,
  feedback: 0,
  sharePause: false,
};

export function createFakeClient() {
  const listeners = new Map<string, (payload: unknown) => void>();
  let isInitialised = false;
  let self: Participant | null = null;
  let others: Participant[] = [{ ...SELF, userId: 2, isHost: true }];
  let settle: { resolve: (value: string) => void; reject: (error: unknown) => void } | undefined;

  const client = {
    init: vi.fn<ZoomClient['init']>(() => {
      isInitialised = true;
      return Promise.resolve('');
    }),
    join: vi.fn<ZoomClient['join']>(() => new Promise((resolve, reject) => (settle = { resolve, reject }))),
    leaveMeeting: vi.fn<ZoomClient['leaveMeeting']>(() => Promise.resolve('')),
    mute: vi.fn<ZoomClient['mute']>(() => Promise.resolve('')),
    updateVideoOptions: vi.fn<ZoomClient['updateVideoOptions']>(),
    getCurrentUser: () => self,
    getAttendeeslist: () => [...(self ? [self] : []), ...others],
    on: ((event: string, listener: (payload: unknown) => void) => {
      if (!isInitialised) throw new TypeError("Cannot read properties of undefined (reading 'includes')");
      listeners.set(event, listener);
    }) as ZoomClient['on'],
  } satisfies ZoomClient;

  const emit = (event: string, payload: unknown): void => listeners.get(event)?.(payload);
  return {
    client,
    connection: (state: string, more: Record<string, unknown> = {}) =>
      emit('connection-change', { state, ...more }),
    /** 6: into the waiting room, 7: out of it. */
    step: (tagId: number) => emit('join-speed', { eventType: 'JOIN_SPEED', tagId }),
    /** The visitor's own row in the roster; null: gone, as after a lost line. */
    row: (changes: Partial<Participant> | null): void => {
      self = changes && { ...SELF, ...self, ...changes };
      if (self) emit('user-updated', { userId: self.userId });
    },
    /** The others in the roster, whole. */
    company: (event: 'user-added' | 'user-removed', now: readonly Partial<Participant>[]): void => {
      others = now.map((person, at) => ({ ...SELF, userId: at + 2, ...person }));
      emit(event, {});
    },
    speakers: (...userIds: number[]) =>
      emit(
        'active-speaker',
        userIds.map((userId) => ({ userId })),
      ),
    joinResolves: () => settle?.resolve(''),
    joinRejects: (error: unknown) => settle?.reject(error),
  };
}
