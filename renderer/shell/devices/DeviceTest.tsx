// What camera, microphone and loudspeaker do at this moment: the picture, the level, a sound on a tap. For visitors and
// staff alike; staff choose beside it.
import type { ReactNode } from 'react';
import type { InputKind } from '../../../contracts/devices.ts';
import { Button } from '../parts/Button.tsx';
import { Sign } from '../parts/Sign.tsx';
import { useWords } from '../words-in-use.ts';
import type { TestState } from './test-state.ts';
import type { DeviceTest as Test } from './use-device-test.ts';

export function DeviceTest({ test }: { test: Test }): ReactNode {
  const { test: words } = useWords().devices;
  const { state, holder, post } = test;
  const soundWords = { 'not-played': '', played: words.played, failed: words.notPlayed }[state.sound];
  return (
    <div className="device-test">
      <div className="device-picture" ref={holder} data-camera={state.inputs.camera.is} />
      <ul className="device-lines">
        <InputLine kind="camera" state={state} />
        <InputLine kind="microphone" state={state}>
          <meter aria-label={words.level} max={100} value={Math.round(state.level * 100)} />
        </InputLine>
        <li>
          <Sign name="headphones" />
          <div>
            <Button data-action="play-sound" onClick={() => post({ type: 'play' })}>
              {words.play}
            </Button>
            <p aria-live="polite" data-sound={state.sound}>
              {soundWords}
            </p>
          </div>
        </li>
      </ul>
    </div>
  );
}

function InputLine({
  kind,
  state,
  children,
}: {
  kind: InputKind;
  state: TestState;
  children?: ReactNode;
}): ReactNode {
  const { test: words, trouble } = useWords().devices;
  const input = state.inputs[kind];
  const isHeard = kind === 'microphone' && state.wasHeard;
  const says = {
    starting: () => words.starting,
    works: () => (isHeard ? words.heard : words.works[kind]),
    fails: () => (input.is === 'fails' ? trouble[kind][input.why] : ''),
  }[input.is]();
  return (
    <li data-device={kind} data-is={input.is} data-why={input.is === 'fails' ? input.why : undefined}>
      <Sign name={input.is === 'fails' ? `${kind}-off` : kind} />
      <div>
        <p aria-live="polite">{says}</p>
        {input.is === 'works' && <small dir="auto">{input.label}</small>}
        {input.is === 'works' && children}
      </div>
    </li>
  );
}
