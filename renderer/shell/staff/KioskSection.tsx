// Restart, leave the kiosk, lock it again. What cannot be taken back by a touch is asked twice.
import { useState, type ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { Failure, Result } from '../../../contracts/result.ts';
import type { KioskView } from '../../../contracts/staff.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words-in-use.ts';
import type { AskStaff } from './desk.ts';
import { SectionHead } from './SectionHead.tsx';
import { Trouble } from './Trouble.tsx';

interface Deed {
  name: 'restart' | 'leave-kiosk' | 'lock-kiosk';
  label: string;
  hint: string;
  run: (bridge: FoyerBridge) => Promise<Result<unknown>>;
}

export function KioskSection({ kiosk, ask }: { kiosk: KioskView; ask: AskStaff }): ReactNode {
  const words = useWords().kiosk.control;
  const [asked, setAsked] = useState<Deed['name'] | null>(null);
  const [going, setGoing] = useState<Deed['name'] | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const { state, mayLeave } = kiosk;

  const quits = mayLeave === 'quit';
  const deeds: readonly (Deed | false)[] = [
    {
      name: 'restart',
      label: words.restart,
      hint: words.restartHint,
      run: (bridge) => bridge.staffRestart(),
    },
    state === 'locked' &&
      mayLeave !== 'never' && {
        name: 'leave-kiosk',
        label: quits ? words.quit : words.leave,
        hint: quits ? words.quitHint : words.leaveHint,
        run: (bridge) => bridge.staffLeaveKiosk(),
      },
    state === 'unlocked' && {
      name: 'lock-kiosk',
      label: words.lock,
      hint: words.lockHint,
      run: (bridge) => bridge.staffLockKiosk(),
    },
  ];

  async function go({ name, run }: Deed): Promise<void> {
    setAsked(null);
    setFailed(null);
    setGoing(name);
    const done = await ask(run);
    // A restart and a quit are on their way: the screen stays as it is until they come.
    if (!done.ok || (name !== 'restart' && !(name === 'leave-kiosk' && quits))) setGoing(null);
    if (!done.ok) setFailed(done);
  }

  return (
    <>
      <SectionHead title={words.title} hint={words.hint} />
      <p className="staff-where" aria-live="polite" data-kiosk-state={state}>
        {words.states[state]}
      </p>
      <div className="staff-group">
        {deeds.map(
          (deed) =>
            deed !== false && (
              <article key={deed.name} className="kiosk-deed">
                <p>{deed.hint}</p>
                {asked === deed.name ? (
                  <fieldset className="staff-choice" aria-label={words.sure}>
                    <p>{words.sure}</p>
                    <Button look="primary" data-action={`${deed.name}-sure`} onClick={() => void go(deed)}>
                      {words.yes}
                    </Button>
                    <Button data-action={`${deed.name}-not`} onClick={() => setAsked(null)}>
                      {words.no}
                    </Button>
                  </fieldset>
                ) : (
                  <Button
                    data-action={deed.name}
                    disabled={going !== null}
                    onClick={() => setAsked(deed.name)}
                  >
                    {going === deed.name ? words.going : deed.label}
                  </Button>
                )}
              </article>
            ),
        )}
        {state === 'locked' && mayLeave === 'never' && <p>{words.neverLeave}</p>}
      </div>
      {failed !== null && (
        <Trouble problem={failed.problem} detail={failed.detail ?? null} reference={failed.id} />
      )}
    </>
  );
}
