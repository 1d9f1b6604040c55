// What this kiosk runs with and who said so, as main tells it when the section is looked at.
import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '../../../contracts/result.ts';
import type { Setting, SettingsView } from '../../../contracts/staff.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words-in-use.ts';
import type { AskStaff } from './desk.ts';
import { SectionHead } from './SectionHead.tsx';
import { Trouble } from './Trouble.tsx';

export function SettingsSection({ ask, isShown }: { ask: AskStaff; isShown: boolean }): ReactNode {
  const words = useWords().kiosk.settings;
  const [answer, setAnswer] = useState<Result<SettingsView> | null>(null);

  async function look(): Promise<void> {
    setAnswer(await ask((bridge) => bridge.staffSettings()));
  }

  const isNew = isShown && answer === null;
  useEffect(() => {
    if (isNew) void ask((bridge) => bridge.staffSettings()).then(setAnswer);
  }, [isNew, ask]);

  const valueOf = ({ value }: Setting): string => {
    if (value.kind === 'text') return value.text;
    if (value.kind === 'unset') return words.unset;
    return value.isKept ? words.kept : words.notKept;
  };
  return (
    <>
      <SectionHead title={words.title} hint={words.hint}>
        <Button data-action="settings" onClick={() => void look()}>
          {words.look}
        </Button>
      </SectionHead>
      {answer?.ok === false && (
        <Trouble problem={answer.problem} detail={answer.detail ?? null} reference={answer.id} />
      )}
      {answer?.ok === true && (
        <div className="staff-table">
          <table data-settings={answer.value.settings.length}>
            <thead>
              <tr>
                <th scope="col">{words.columns.name}</th>
                <th scope="col">{words.columns.value}</th>
                <th scope="col">{words.columns.origin}</th>
              </tr>
            </thead>
            <tbody>
              {answer.value.settings.map((setting) => (
                <tr key={setting.name} data-setting={setting.name} data-origin={setting.origin}>
                  <th scope="row">
                    <code dir="ltr">{setting.name}</code>
                  </th>
                  <td className="setting-value">
                    <bdi>{valueOf(setting)}</bdi>
                  </td>
                  <td>{words.origins[setting.origin]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
