// foyer config show: every setting that Foyer runs with here, and with --origins who has the last word on it. Secrets, the
// staff PIN, passcodes and people are told as kept or not kept.
import type { Setting } from '../../contracts/staff.ts';
import { english } from '../../contracts/words/index.ts';
import { settingsView } from '../config/settings-view.ts';
import type { MachineStore } from '../config/machine-store.ts';
import type { Gathered } from '../start-up.ts';
import { done, has, type CommandEnd, type Given } from './command.ts';
import { textTable } from './plain-text.ts';

interface ConfigShowDeps {
  gathered: Gathered;
  machine: Pick<MachineStore, 'find'>;
}

const words = english.kiosk.settings;

function shown({ value }: Setting): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'unset') return words.unset;
  return value.isKept ? words.kept : words.notKept;
}

function row(setting: Setting, hasOrigins: boolean): string[] {
  if (!hasOrigins) return [setting.name, shown(setting)];
  return [setting.name, words.origins[setting.origin], setting.source ?? '', shown(setting)];
}

/** Exit code 1, with what is wrong, where the settings cannot be used. */
export function configShowCommand({ gathered, machine }: ConfigShowDeps, given: Given): CommandEnd {
  if (!gathered.config.ok) {
    return { exitCode: 1, out: '', err: `${gathered.config.messages.join('\n')}\n` };
  }
  const { settings } = settingsView({ gathered, machine });
  if (has(given, 'json')) return done(`${JSON.stringify(settings, null, 2)}\n`);
  const hasOrigins = has(given, 'origins');
  const headings = hasOrigins ? ['SETTING', 'FROM', 'SOURCE', 'VALUE'] : ['SETTING', 'VALUE'];
  return done(
    `${textTable(
      headings,
      settings.map((one) => row(one, hasOrigins)),
    ).join('\n')}\n`,
  );
}
