// Staff's PIN. Once there is one, nothing of it is shown; another one takes its place.
import type { ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import { failure } from '../../../contracts/result.ts';
import { Button } from '../parts/Button.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { ChoosePin } from '../screens/ChoosePin.tsx';
import { useWords } from '../words-in-use.ts';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  choosePin: FoyerBridge['firstRunPin'];
}

export function PinStep({ state, act, choosePin }: Props): ReactNode {
  const { kiosk, firstRun } = useWords();
  const words = firstRun.pin;
  if (!state.hasPin) {
    return (
      <ChoosePin
        hint={words.hint}
        finish={kiosk.setUp.next}
        choosePin={async (asked) => {
          const kept = await choosePin(asked);
          // Here nobody else can have been first: what was refused is not there.
          return kept.ok ? kept : failure('internal');
        }}
        onDone={() => {
          act({ type: 'pin-chosen' });
          act({ type: 'next' });
        }}
      />
    );
  }
  return (
    <main className="first-run-step">
      <ScreenTitle>{words.chosen}</ScreenTitle>
      <p className="first-run-hint">{words.hint}</p>
      <div className="first-run-ways">
        <Button look="primary" data-action="next" onClick={() => act({ type: 'next' })}>
          {kiosk.setUp.next}
        </Button>
        <Button data-action="pin-again" onClick={() => act({ type: 'pin-again' })}>
          {words.another}
        </Button>
      </div>
    </main>
  );
}
