// The staff screen: the PIN first, then the panel for as long as main's door stays open. It asks main by itself; the
// visit's controller only opens and closes it.
import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { VenueView } from '../../../contracts/channels.ts';
import type { LanguageTag } from '../../../contracts/words/index.ts';
import { useQuiet } from '../use-quiet.ts';
import { browserClock, DURATIONS } from '../visit/clock.ts';
import { createStaffDesk } from './desk.ts';
import { PinPad } from './PinPad.tsx';
import { StaffPanel } from './StaffPanel.tsx';

interface Props {
  bridge: FoyerBridge;
  venue: VenueView;
  onSpeak: (tag: LanguageTag) => void;
  onClose: () => void;
  /** A person of staff goes into this room now, whether its doors are open or not. */
  onTest: (roomId: string) => void;
}

const STIRRING = ['pointerdown', 'keydown'] as const;

export function StaffScreen({ bridge, venue, onSpeak, onClose, onTest }: Props): ReactNode {
  const [desk] = useState(() => createStaffDesk({ bridge, clock: browserClock, now: Date.now }));
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);

  // SECURITY: however the screen goes away, main's door is locked behind it; only a test has stopped the desk before
  // (test/unit/renderer/shell/staff/staff-screen.test.ts).
  useEffect(() => desk.lock, [desk]);

  useEffect(() => {
    for (const name of STIRRING) window.addEventListener(name, desk.stir);
    return () => {
      for (const name of STIRRING) window.removeEventListener(name, desk.stir);
    };
  }, [desk]);

  const close = useCallback(() => {
    desk.lock();
    onClose();
  }, [desk, onClose]);

  // Locked, nobody is counted here but by this: a child that held the clock would leave the pad to everybody.
  useQuiet(DURATIONS.pinForgotten, state.kind === 'locked', close);

  function test(roomId: string): void {
    desk.stop();
    onTest(roomId);
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A list that is open above the screen takes it first.
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [close]);

  return state.kind === 'locked' ? (
    <PinPad state={state} onUnlock={(pin) => void desk.unlock(pin)} onSpeak={onSpeak} onClose={close} />
  ) : (
    <StaffPanel
      view={state.view}
      venue={venue}
      ask={desk.ask}
      onSpeak={onSpeak}
      onClose={close}
      onTest={test}
    />
  );
}
