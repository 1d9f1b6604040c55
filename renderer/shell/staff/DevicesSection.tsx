// Devices of this kiosk: a test on a touch, and which ones the next visitors get. The camera is on only while the test
// runs, and goes off when another section is shown.
import { useEffect, useState, type ReactNode } from 'react';
import { DEVICE_KINDS, type DeviceKind, type DeviceLabels } from '../../../contracts/devices.ts';
import type { Result } from '../../../contracts/result.ts';
import type { StaffView } from '../../../contracts/staff.ts';
import { DeviceTest } from '../devices/DeviceTest.tsx';
import { useDeviceTest } from '../devices/use-device-test.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words-in-use.ts';
import type { AskStaff } from './desk.ts';
import { SectionHead } from './SectionHead.tsx';
import { Trouble } from './Trouble.tsx';

interface Props {
  devices: StaffView['devices'];
  ask: AskStaff;
  isShown: boolean;
}

export function DevicesSection({ devices, ask, isShown }: Props): ReactNode {
  const { staff: words } = useWords().devices;
  const [isTesting, setIsTesting] = useState(false);
  const [labels, setLabels] = useState(devices.labels);
  if (isTesting && !isShown) setIsTesting(false);
  return (
    <>
      <SectionHead title={words.title} hint={words.hint}>
        <Button
          look="primary"
          data-action={isTesting ? 'stop-test' : 'start-test'}
          onClick={() => setIsTesting(!isTesting)}
        >
          {isTesting ? words.stop : words.start}
        </Button>
      </SectionHead>
      {devices.missing.length > 0 && (
        <p className="device-missing" data-missing={devices.missing.join(' ')}>
          {words.missing(devices.missing.map((kind) => words.kinds[kind]).join(', '))}
        </p>
      )}
      {devices.locked.length > 0 && (
        <p className="staff-where" data-locked={devices.locked.join(' ')}>
          {words.locked(devices.locked.map((kind) => words.kinds[kind]).join(', '))}
        </p>
      )}
      {isTesting ? (
        <TestAndChoice labels={labels} locked={devices.locked} ask={ask} onKept={setLabels} />
      ) : (
        <dl className="device-chosen">
          {DEVICE_KINDS.map((kind) => (
            <div key={kind}>
              <dt>{words.kinds[kind]}</dt>
              <dd dir="auto">{labels[kind] ?? words.systemDefault}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="staff-where">{words.byVisitor}</p>
    </>
  );
}

interface ChoiceOfAll {
  labels: DeviceLabels;
  locked: readonly DeviceKind[];
  ask: AskStaff;
  onKept: (labels: DeviceLabels) => void;
}

function TestAndChoice({ labels: given, locked, ask, onKept }: ChoiceOfAll): ReactNode {
  const { staff: words, test: testWords } = useWords().devices;
  const test = useDeviceTest(() => ask((bridge) => bridge.staffDevices()), testWords.picture);
  const [labels, setLabels] = useState(given);
  const [kept, setKept] = useState<Result<{ isKept: boolean }> | null>(null);

  const { listed } = test.state;
  useEffect(() => {
    if (listed === null) return;
    const missing = DEVICE_KINDS.filter((kind) => {
      const label = given[kind];
      return label !== null && !listed[kind].includes(label);
    });
    void ask((bridge) => bridge.devicesSeen({ missing }));
  }, [ask, given, listed]);

  function choose(kind: DeviceKind, label: string | null): void {
    setLabels({ ...labels, [kind]: label });
    setKept(null);
    test.post({ type: 'use', kind, label });
  }

  async function keep(): Promise<void> {
    const answer = await ask((bridge) => bridge.staffChooseDevices(labels));
    setKept(answer);
    if (answer.ok) onKept(labels);
  }

  return (
    <>
      <DeviceTest test={test} />
      <div className="device-choices">
        {DEVICE_KINDS.map((kind) => (
          <Choice
            key={kind}
            kind={kind}
            chosen={labels[kind]}
            isLocked={locked.includes(kind)}
            there={test.state.listed?.[kind] ?? null}
            onChoose={(label) => choose(kind, label)}
          />
        ))}
        <Button look="primary" data-action="keep-devices" onClick={() => void keep()}>
          {words.keep}
        </Button>
        <div aria-live="polite">
          {kept?.ok === true && (
            <p className="staff-done" data-kept={String(kept.value.isKept)}>
              {kept.value.isKept ? words.kept : words.notKept}
            </p>
          )}
          {kept?.ok === false && (
            <Trouble problem={kept.problem} detail={kept.detail ?? null} reference={kept.id} />
          )}
        </div>
      </div>
    </>
  );
}

interface ChoiceProps {
  kind: DeviceKind;
  chosen: string | null;
  isLocked: boolean;
  /** What is plugged in; null: not known yet. */
  there: readonly string[] | null;
  onChoose: (label: string | null) => void;
}

function Choice({ kind, chosen, isLocked, there, onChoose }: ChoiceProps): ReactNode {
  const { staff: words } = useWords().devices;
  const isAbsent = chosen !== null && there?.includes(chosen) !== true;
  return (
    <label className="device-choice">
      <span>{words.kinds[kind]}</span>
      <select
        name={`device-${kind}`}
        value={chosen ?? ''}
        disabled={isLocked}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{words.systemDefault}</option>
        {there?.map((label) => (
          <option key={label}>{label}</option>
        ))}
        {isAbsent && <option value={chosen}>{there === null ? chosen : words.absent(chosen)}</option>}
      </select>
    </label>
  );
}
