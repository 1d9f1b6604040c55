// foyer doctor: what to look at when something is wrong, for people and scripts. Exit code 0: nothing red, 1: something is
// red, 2: typed wrongly. `foyer check` is the one for before doors open: it also asks Zoom about each room.
import { worstLevel } from '../../contracts/check.ts';
import type { DoctorFacts } from '../health/doctor-facts.ts';
import { diagnose, type Diagnosis } from '../health/doctor-rules.ts';
import type { LoggedError } from '../health/last-errors.ts';
import { has, type CommandEnd, type Given } from './command.ts';
import { plainText } from './plain-text.ts';
import { LEVELS, SHOWN } from './shown-levels.ts';

const WIDEST = { level: 7, subject: 28 } as const;

function linesOf({ subject, level, sentence, cure }: Diagnosis): string[] {
  const indent = ' '.repeat(WIDEST.level);
  const cures = cure === null ? [] : cure.split('\n').map((line) => `${indent}→ ${plainText(line)}`);
  return [
    `${SHOWN[level].padEnd(WIDEST.level)}${subject.padEnd(WIDEST.subject)}${plainText(sentence)}`,
    ...cures,
  ];
}

function errorLine({ at, message, fields }: LoggedError): string {
  const more = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return plainText([at, message, ...more].join('  '));
}

function asText(diagnoses: readonly Diagnosis[], errors: readonly LoggedError[]): string {
  const logged = errors.length === 0 ? [] : ['', 'The last errors in the log', ...errors.map(errorLine)];
  const count = LEVELS.map((level) => `${diagnoses.filter((one) => one.level === level).length} ${level}`);
  return `${[...diagnoses.flatMap(linesOf), ...logged, '', count.join(', ')].join('\n')}\n`;
}

export async function doctorCommand(
  readFacts: () => Promise<DoctorFacts>,
  given: Given,
): Promise<CommandEnd> {
  const facts = await readFacts();
  const diagnoses = diagnose(facts);
  const worst = worstLevel(diagnoses);
  const exitCode = worst === 'red' ? 1 : 0;
  const { errors, versions } = facts;
  const at = new Date(facts.nowMs).toISOString();
  const out = has(given, 'json')
    ? `${JSON.stringify({ at, exitCode, worst, versions, diagnoses, lastErrors: errors }, null, 2)}\n`
    : asText(diagnoses, errors);
  return { exitCode, out, err: '' };
}
