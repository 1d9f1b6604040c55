// What the doctor says about what was found: pure, one rule a subject, each with what to do. English, as all of the
// command line. SECURITY: paths without the user's name, and no value of a secret (test/unit/main/health/doctor-rules.test.ts).
import type { CheckLevel } from '../../contracts/check.ts';
import type { ConfigPath } from '../config/load.ts';
import type { SeenStatus } from '../outside/read-status.ts';
import type { DoctorFacts, FolderFact, SecretFact } from './doctor-facts.ts';
import type { RemoteFact } from './kiosk-rules.ts';
import type { ReachFact } from './reach.ts';

export interface Diagnosis {
  subject: string;
  level: CheckLevel;
  sentence: string;
  /** What to do; null where nothing has to be done. */
  cure: string | null;
}

type Said = Omit<Diagnosis, 'subject'>;
const said = (level: CheckLevel, sentence: string, cure: string | null = null): Said => ({
  level,
  sentence,
  cure,
});

const DAY_MS = 86_400_000;
const NEARLY_FULL_BYTES = 1_073_741_824;
const FROM: Readonly<Record<ConfigPath['origin'], string>> = {
  switch: 'named by --config',
  environment: 'named by FOYER_CONFIG',
  standard: 'the standard place',
  'set-up': 'set up on this machine',
  policy: 'the standard place, the only one that a policy lets count',
};

/** What it says is so at this moment. */
const isLive = (status: SeenStatus | null): status is SeenStatus =>
  status !== null && !status.isStale && status.state !== 'stopped' && status.state !== 'not-started';

function running({ status }: DoctorFacts): Said {
  if (!status) {
    return said(
      'amber',
      'No Foyer has written a status file here.',
      'Start Foyer; where it runs, run the doctor as its user, and with its --user-data-dir if it has one.',
    );
  }
  const { state, since, writtenAt } = status;
  if (status.isStale) {
    return said(
      'red',
      `The status file says "${state}" and was not written since ${writtenAt}: that Foyer hangs, or was killed.`,
      'Look at the screen; end Foyer if it is there, and start it again.',
    );
  }
  switch (state) {
    case 'not-started':
      return said('red', `Foyer refused to start at ${since}.`, 'Mend the venue file or the secrets, below.');
    case 'staff-asked':
      return said(
        'red',
        `Foyer shows the page for staff since ${since}.`,
        'Start the machine anew; the last errors, below, say why.',
      );
    case 'stopped':
      return said('amber', `Foyer is not running: it quit at ${since}.`, 'Start it.');
    case 'set-up':
      return said(
        'amber',
        'Foyer waits for a staff PIN.',
        'Choose one on its screen, or give "staff.pinHash".',
      );
    case 'starting':
    case 'open':
      return said('green', `Foyer is running: "${state}" since ${since}.`);
  }
}

function lastRun({ status, lastRun: run, nowMs }: DoctorFacts): Said {
  if (!run) return said('unknown', 'No run is on record.');
  const isRunning = isLive(status);
  const restarts = run.restartsAtMs.filter((atMs) => nowMs - atMs < DAY_MS).length;
  const cure = 'Read the last errors, below, and the lines "trouble" in the log.';
  if (run.isOpen && !isRunning) {
    return said(
      'amber',
      'The last run ended without closing: a crash of main, a power cut, or a kill.',
      cure,
    );
  }
  if (restarts > 0) return said('amber', `Restarts because of a trouble within a day: ${restarts}.`, cure);
  if (run.unacceleratedSinceBootMs !== null) {
    return said(
      'amber',
      'Graphics go without the graphics card: its driver broke.',
      'Renew the driver; start the machine anew.',
    );
  }
  return said(
    'green',
    isRunning ? 'No restart because of a trouble within a day.' : 'The last run was closed.',
  );
}

function outages({ status }: DoctorFacts): Said {
  if (!isLive(status)) return said('unknown', 'Only a running Foyer knows.');
  const { incidents, problems } = status;
  const open = [...incidents.map(({ problem, zoomCodes }) => [problem, ...zoomCodes].join(' ')), ...problems];
  if (open.length === 0) return said('green', 'No incident and nothing that staff must know.');
  return said('amber', `Open: ${open.join(', ')}.`, 'The staff screen says what to do about each.');
}

function venueFile({ venueFile: file }: DoctorFacts): Said {
  const place = `${file.path} (${FROM[file.origin]})`;
  if (file.mistakes.length === 0) return said('green', `${place} is sound.`);
  const instead = file.isLastGood ? ' The last good copy of it counts instead.' : '';
  return said('red', `${place} cannot be used.${instead}`, file.mistakes.join('\n'));
}

function signedVenue({ version, trouble }: RemoteFact): Said {
  if (trouble === null) return said('green', `Version ${version ?? 'unknown'} counts here.`);
  const here =
    version === null ? 'None counts here.' : `Version ${version} counts here, and may not be the newest.`;
  return said('amber', here, trouble);
}

function folder({ code, freeBytes, path }: FolderFact): Said {
  if (code !== null) {
    return said(
      'red',
      `${path} cannot be written (${code}).`,
      'Give the user that runs Foyer the right, or make room.',
    );
  }
  const space = freeBytes === null ? '' : `, ${(freeBytes / 1_073_741_824).toFixed(1)} GiB free`;
  return freeBytes !== null && freeBytes < NEARLY_FULL_BYTES
    ? said('amber', `${path} can be written${space}.`, 'Make room.')
    : said('green', `${path} can be written${space}.`);
}

function journal({ status, journalDays }: DoctorFacts): Said {
  if (isLive(status) && !status.journal.isWritten) {
    const held = status.journal.heldRecords;
    return said(
      'red',
      `The journal cannot be written; ${held} records are only in memory.`,
      'Mend the disk before Foyer quits.',
    );
  }
  if (!journalDays || journalDays.length === 0) return said('unknown', 'There is no journal yet.');
  return said('green', `Days on disk: ${journalDays.length}, the last one ${journalDays.at(-1)}.`);
}

function secret({ isNeeded, found }: SecretFact, { status }: DoctorFacts): Said {
  if ('origin' in found)
    return said(
      'green',
      found.origin === 'store' ? 'In Foyer’s store on this machine.' : 'In the environment.',
    );
  if (found.isAbsent && !isNeeded) return said('green', 'None, and none is needed to start.');
  // The environment of whoever asks is not the kiosk's.
  if (found.isAbsent && isLive(status)) {
    return said('unknown', 'Not there for this user and shell; the Foyer that runs has its own.');
  }
  return said('red', 'Foyer cannot start with what is there.', found.message);
}

function log({ errors, nowMs }: DoctorFacts): Said {
  const recent = errors.filter(({ at }) => nowMs - Date.parse(at) < DAY_MS);
  return recent.length === 0
    ? said('green', 'No error within a day.')
    : said('amber', 'There were errors within a day; the last of them are below.');
}

function reach(hosts: readonly ReachFact[], level: CheckLevel): Said {
  const silent = hosts.filter(({ isReached }) => !isReached).map(({ host }) => host);
  if (silent.length === 0) return said('green', `${hosts.map(({ host }) => host).join(', ')} answered.`);
  return said(
    level,
    `${silent.join(', ')} did not answer.`,
    'Look at cable, proxy and firewall: README, "network".',
  );
}

function versions({ versions: { foyer, sdk, electron, node, system } }: DoctorFacts): Said {
  const sentence = `Foyer ${foyer}, SDK ${sdk ?? 'not found'}, Electron ${electron ?? 'none'}, Node ${node}, ${system}.`;
  return sdk === null
    ? said('red', sentence, 'Install Foyer again: the SDK lies beside it.')
    : said('green', sentence);
}

/** In the order in which they are worth reading. */
export function diagnose(facts: DoctorFacts): Diagnosis[] {
  const all: [string, Said][] = [
    ['Foyer', running(facts)],
    ['versions', versions(facts)],
    ['venue file', venueFile(facts)],
    ...(facts.signedVenue
      ? [['signed venue file', signedVenue(facts.signedVenue)] satisfies [string, Said]]
      : []),
    ...facts.secrets.map((one): [string, Said] => [one.name, secret(one, facts)]),
    ...facts.folders.map((one): [string, Said] => [`${one.what} folder`, folder(one)]),
    ['last run', lastRun(facts)],
    ['journal', journal(facts)],
    ['incidents', outages(facts)],
    ['log', log(facts)],
    ['Zoom', reach(facts.zoom, 'red')],
    ...(facts.collector.length > 0 ? [['collector', reach(facts.collector, 'amber')] as [string, Said]] : []),
  ];
  const { homeFolder } = facts;
  // A home of one character would take every such character out.
  const plain = (text: string): string => (homeFolder.length > 1 ? text.replaceAll(homeFolder, '~') : text);
  return all.map(([subject, { level, sentence, cure }]) => ({
    subject,
    level,
    sentence: plain(sentence),
    cure: cure === null ? null : plain(cure),
  }));
}
