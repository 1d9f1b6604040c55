// How the kiosk shows itself; then main writes the venue file and starts anew.
import { useState, type ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { FirstRunDraft } from '../../../contracts/first-run.ts';
import { Button } from '../parts/Button.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { askMain } from '../visit/ask-main.ts';
import { useWords } from '../words-in-use.ts';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  draft: FirstRunDraft;
  finish: FoyerBridge['firstRunFinish'];
}

const FAILURES = ['exists', 'unwritable', 'missing'] as const;

export function ReadyStep({ state, act, draft, finish }: Props): ReactNode {
  const { firstRun, common } = useWords();
  const words = firstRun.ready;
  const { fillsScreen } = state;
  const [doing, setDoing] = useState<'nothing' | 'writing' | (typeof FAILURES)[number]>('nothing');
  const isWriting = doing === 'writing';

  async function open(): Promise<void> {
    setDoing('writing');
    const done = await askMain(() => finish({ draft, fillsScreen }));
    // On success this window goes, and Foyer opens anew.
    if (!done.ok) setDoing(FAILURES.find((why) => why === done.detail) ?? 'missing');
  }

  return (
    <main className="first-run-step">
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className="first-run-hint">{words.hint}</p>
      <fieldset className="first-run-ways" disabled={isWriting}>
        {[false, true].map((fills) => (
          <Button
            key={String(fills)}
            data-action={fills ? 'fill-screen' : 'in-window'}
            aria-pressed={fills === fillsScreen}
            onClick={() => act({ type: 'window-chosen', fillsScreen: fills })}
          >
            {fills ? words.fill : words.window}
          </Button>
        ))}
      </fieldset>
      <div aria-live="polite">
        {doing !== 'nothing' && doing !== 'writing' && (
          <p className="first-run-trouble" data-failure={doing}>
            {words.failures[doing]}
          </p>
        )}
      </div>
      <Button look="primary" data-action="open-foyer" disabled={isWriting} onClick={() => void open()}>
        {isWriting ? common.loading : words.open}
      </Button>
    </main>
  );
}
