// A visitor's own look at camera, microphone and sound, over the name screen: nothing waits for it, and it is gone with one
// tap or when the name screen goes.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Sign } from '../parts/Sign.tsx';
import { useWords } from '../words-in-use.ts';
import { DeviceTest } from './DeviceTest.tsx';
import { useDeviceTest, type InviteDevices } from './use-device-test.ts';
import { useDeviceWays } from './ways.ts';

/** The button that opens it; nothing where the venue does not offer it. */
export function VisitorTest(): ReactNode {
  const { invite } = useDeviceWays();
  const { test: words } = useWords().devices;
  const [isOpen, setIsOpen] = useState(false);
  if (invite === null) return null;
  return (
    <>
      <Button data-action="test-devices" onClick={() => setIsOpen(true)}>
        <Sign name="camera" />
        {words.open}
      </Button>
      {isOpen && <TestDialog invite={invite} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function TestDialog({ invite, onClose }: { invite: InviteDevices; onClose: () => void }): ReactNode {
  const { test: words } = useWords().devices;
  const { soundHint } = useDeviceWays();
  const test = useDeviceTest(invite, words.picture);
  const dialog = useRef<HTMLDialogElement>(null);
  // Modal: the rest of the screen is inert, and Escape closes.
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="device-dialog" aria-label={words.title} onClose={onClose}>
      <header>
        <h2>{words.title}</h2>
        <Button look="primary" data-action="close-test" onClick={onClose}>
          <Sign name="tick" />
          {words.close}
        </Button>
      </header>
      <p>{words.hint}</p>
      <DeviceTest test={test} />
      {soundHint !== null && <p dir="auto">{soundHint}</p>}
    </dialog>
  );
}
