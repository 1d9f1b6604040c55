// Where a join stands, from what the SDK says. It says much twice, and some things too early: here each thing becomes
// one fact. Knows no SDK, so the other view can use it too.
import type { MeetingFact } from '../../contracts/meeting-port.ts';
import type { ZoomFacts } from '../../contracts/zoom-facts.ts';

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
  /** Nobody else is in the room. Told once a change, from false on, and only of a room that the visitor is in. */
  alone(isAlone: boolean): void;
  /** Whether the visitor's own voice is heard. As above. */
  talking(isTalking: boolean): void;
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
  let told: Partial<Devices & { isAlone: boolean; isTalking: boolean }> = {};

  /** ZOOM: after some refusals the SDK goes on by itself (6.2.0); a page that was refused is not used again. */
  const isOver = (): boolean => stage === 'idle' || stage === 'refused' || stage === 'closed';

  function tellDevices(devices: Devices): void {
    const { hasAudio, hasCamera, hasMicrophone } = devices;
    if (told.hasAudio !== hasAudio) onFact({ kind: 'audio', isJoined: hasAudio });
    if (told.hasCamera !== hasCamera) onFact({ kind: 'camera', isOn: hasCamera });
    if (told.hasMicrophone !== hasMicrophone) onFact({ kind: 'microphone', isOn: hasMicrophone });
    told = { ...told, ...devices };
  }

  function refuse(facts: ZoomFacts): void {
    if (isLeaving) return;
    stage = 'refused';
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
      // The shell forgets with the room what it was told of it.
      told = {};
      onFact({ kind: 'held' });
    },
    admitted(devices) {
      if (stage !== 'connected' && stage !== 'held' && stage !== 'joined') return;
      if (stage !== 'joined') onFact({ kind: 'joined' });
      stage = 'joined';
      tellDevices(devices);
    },
    alone(isAlone) {
      if (stage !== 'joined' || (told.isAlone ?? false) === isAlone) return;
      told = { ...told, isAlone };
      onFact({ kind: 'alone', isAlone });
    },
    talking(isTalking) {
      if (stage !== 'joined' || (told.isTalking ?? false) === isTalking) return;
      told = { ...told, isTalking };
      onFact({ kind: 'talking', isTalking });
    },
    reconnecting(reason) {
      if (isOver() || isLeaving) return;
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
