// The SDK's client ID and secret. Main keeps them as soon as they are typed, encrypted; in plain text only when the person
// who stands here says so.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { CredentialsKept } from '../../../contracts/first-run.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { useTyping } from '../staff/typing.ts';
import { askMain } from '../visit/ask-main.ts';
import { useWords } from '../words-in-use.ts';
import type { StepProps } from './step-props.ts';
import { StepForm } from './StepForm.tsx';

interface Props extends StepProps {
  keep: FoyerBridge['firstRunCredentials'];
}

type Refusal = Exclude<CredentialsKept, 'kept'>;
const FIELDS = ['clientId', 'clientSecret'] as const;
type FieldName = (typeof FIELDS)[number];

export function CredentialsStep(props: Props): ReactNode {
  return props.state.credentials === null ? <TypeCredentials {...props} /> : <HasCredentials {...props} />;
}

function HasCredentials({ state, act }: Props): ReactNode {
  const { firstRun, checks, kiosk } = useWords();
  const words = firstRun.credentials;
  const isHere = state.credentials === 'store';
  return (
    <main className="first-run-step">
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className="first-run-hint">
        {checks.credentials.findings[isHere ? 'from-store' : 'from-environment']}
      </p>
      <div className="first-run-ways">
        <Button look="primary" data-action="next" onClick={() => act({ type: 'next' })}>
          {kiosk.setUp.next}
        </Button>
        {/* The environment's count before any that are typed. */}
        {isHere && (
          <Button data-action="credentials-again" onClick={() => act({ type: 'credentials-again' })}>
            {words.others}
          </Button>
        )}
      </div>
    </main>
  );
}

function TypeCredentials({ state, act, keep }: Props): ReactNode {
  const { credentials: words } = useWords().firstRun;
  const typing = useTyping();
  const fields = useRef<Partial<Record<FieldName, HTMLInputElement | null>>>({});
  const [isKeeping, setIsKeeping] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** What main could not take for one. */
  const [unusable, setUnusable] = useState<FieldName | null>(null);
  useEffect(() => fields.current.clientId?.focus(), []);

  async function send(mayBePlainText: boolean): Promise<void> {
    const { clientId, clientSecret } = state;
    setIsKeeping(true);
    const answer = await askMain(() => keep({ clientId, clientSecret, mayBePlainText }));
    setIsKeeping(false);
    const wrong = answer.ok ? undefined : FIELDS.find((name) => name === answer.detail);
    setUnusable(wrong ?? null);
    if (wrong !== undefined) return fields.current[wrong]?.focus();
    if (answer.ok && answer.value === 'kept') {
      act({ type: 'credentials-kept' });
      return act({ type: 'next' });
    }
    setRefusal(answer.ok && answer.value !== 'kept' ? answer.value : 'store-unwritable');
  }

  return (
    <StepForm
      isBusy={isKeeping}
      onNext={() => void send(false)}
      ways={
        refusal === 'no-encryption' && (
          <Button data-action="plain-text" disabled={isKeeping} onClick={() => void send(true)}>
            {words.plainText}
          </Button>
        )
      }
    >
      <h1 className="screen-title">{words.title}</h1>
      <p className="first-run-hint">{words.hint}</p>
      {FIELDS.map((name) => (
        <Field
          key={name}
          ref={(field) => {
            fields.current[name] = field;
          }}
          isMain={false}
          isName={false}
          isEmail={false}
          isSecret={name === 'clientSecret'}
          describedBy={undefined}
          name={name}
          label={words[name]}
          hint=""
          value={state[name]}
          message={unusable === name ? words.unusable : ''}
          onChange={(value) => {
            setUnusable(null);
            act({ type: 'typed', field: name, value });
          }}
          onFocus={typing.begin}
        />
      ))}
      <div aria-live="polite">
        {refusal !== null && (
          <p className="first-run-trouble" data-refusal={refusal}>
            {words[refusal]}
          </p>
        )}
      </div>
    </StepForm>
  );
}
