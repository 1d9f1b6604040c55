// Where a join stands, from what the SDK says. It says much twice, and some things too early: here each thing becomes
// one fact. Knows no SDK, so the other view can use it too.
import type { MeetingFact } from '../../contracts/meeting-port.ts';
import type { ZoomFacts } from '../../contracts/zoom-facts.ts';

/** ZOOM: "not started": the SDK goes on asking by itself and may still get in, or be refused otherwise (6.2.0). */
const NOT_STARTED = 3008;

/** What can be read of the visitor once Zoom has let them in. */
export interface Devices {
  hasAudio: boolean;
  hasCamera: boolean;
  hasMicrophone: boolean;
}

export interface JoinProgress {
  join(): void;
  /** The visitor leaves: a close before being let in is then no refusal. */
  leave(): void;
  /** Zoom has a line to us; whether we are held or in is not known yet. */
  connected(): void;
  held(): void;
  admitted(devices: Devices): void;
  reconnecting(reason: string): void;
  /** The join failed, or the line is gone for good. Which of the two it is depends on what was before. */
  over(facts: ZoomFacts): void;
  isConnected(): boolean;
  /** Asked to be let in, and no answer yet. */
  isJoining(): boolean;
}

type Stage = 'idle' | 'joining' | 'refused' | 'connected' | 'held' | 'joined' | 'reconnecting' | 'closed';

export function createJoinProgress(onFact: (fact: MeetingFact) => void): JoinProgress {
  let stage: Stage = 'idle';
  let isLeaving = false;
  let wasConnected = false;
  let refusedWith: number | undefined;
  let told: Partial<Devices> = {};

  const isOver = (): boolean => stage === 'idle' || stage === 'closed';

  function tellDevices(devices: Devices): void {
    const { hasAudio, hasCamera, hasMicrophone } = devices;
    if (told.hasAudio !== hasAudio) onFact({ kind: 'audio', isJoined: hasAudio });
    if (told.hasCamera !== hasCamera) onFact({ kind: 'camera', isOn: hasCamera });
    if (told.hasMicrophone !== hasMicrophone) onFact({ kind: 'microphone', isOn: hasMicrophone });
    told = devices;
  }

  function refuse(facts: ZoomFacts): void {
    const isSettled = stage === 'refused' && refusedWith !== NOT_STARTED;
    const isRepeated = stage === 'refused' && facts.sdk?.errorCode === refusedWith;
    if (isLeaving || isSettled || isRepeated) return;
    stage = 'refused';
    refusedWith = facts.sdk?.errorCode;
    onFact({ kind: 'refused', facts });
  }

  function close(facts: ZoomFacts): void {
    stage = 'closed';
    onFact({ kind: 'closed', facts });
  }

  return {
    join() {
      stage = 'joining';
    },
    leave() {
      isLeaving = true;
    },
    connected() {
      if (isOver() || stage === 'held' || stage === 'joined') return;
      stage = 'connected';
      wasConnected = true;
    },
    isJoining: () => stage === 'joining',
    isConnected: () => stage === 'connected' || stage === 'held' || stage === 'joined',
    held() {
      if (stage !== 'connected' && stage !== 'joined') return;
      stage = 'held';
      onFact({ kind: 'held' });
    },
    admitted(devices) {
      if (stage !== 'connected' && stage !== 'held' && stage !== 'joined') return;
      if (stage !== 'joined') onFact({ kind: 'joined' });
      stage = 'joined';
      tellDevices(devices);
    },
    reconnecting(reason) {
      if (isOver() || stage === 'refused') return;
      stage = 'reconnecting';
      onFact({ kind: 'reconnecting', reason });
    },
    over(facts) {
      if (isOver()) return;
      if (wasConnected) close(facts);
      else refuse(facts);
    },
  };
}
