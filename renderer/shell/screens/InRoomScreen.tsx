// Our own bar above Zoom's frame. What it says stands in the bar, so that nothing of Zoom's toolbar is ever covered.
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { Sign } from '../parts/Sign.tsx';
import { isHeard, type Marks } from '../visit/snapshot.ts';
import { useDeviceWays } from '../devices/ways.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  title: string;
  name: string;
  isReconnecting: boolean;
  marks: Marks;
  onLeave: () => void;
}

/** What is said first: without a microphone nobody hears the visitor. */
const INPUTS = ['microphone', 'camera'] as const;

export function InRoomScreen({ title, name, isReconnecting, marks, onLeave }: Props): ReactNode {
  const words = useWords();
  const { inRoom, common } = words;
  const { soundHint } = useDeviceWays();
  const trouble = INPUTS.find((kind) => marks.troubles[kind] !== undefined);
  const isOnAir = isHeard(marks);
  const notice = isReconnecting
    ? inRoom.reconnecting
    : marks.isAudioJoined !== true
      ? inRoom.joinAudio
      : trouble !== undefined
        ? words.devices.inRoom.without[trouble]
        : (soundHint ?? words.devices.inRoom.sound);
  return (
    <header className="bar">
      <div className="bar-room">
        <ScreenTitle isFromVenue>{title}</ScreenTitle>
        <p dir="auto">{name}</p>
      </div>
      <p className="bar-notice" aria-live="polite">
        <span data-trouble={trouble}>
          <Sign name={isReconnecting ? 'clock' : 'headphones'} />
          <span dir="auto">{notice}</span>
        </span>
      </p>
      <ul className="bar-marks">
        {isOnAir !== null && <Mark sign="microphone" isOn={isOnAir} words={inRoom.microphone} />}
        {marks.isCameraOn !== null && <Mark sign="camera" isOn={marks.isCameraOn} words={inRoom.camera} />}
      </ul>
      <Button look="danger" data-action="leave" onClick={onLeave}>
        <Sign name="leave" />
        {common.leave}
      </Button>
    </header>
  );
}

interface MarkProps {
  sign: 'camera' | 'microphone';
  isOn: boolean;
  words: { on: string; off: string };
}

function Mark({ sign, isOn, words }: MarkProps): ReactNode {
  return (
    <li className={isOn ? 'mark is-on' : 'mark'}>
      <Sign name={isOn ? sign : `${sign}-off`} />
      <span>{isOn ? words.on : words.off}</span>
    </li>
  );
}
