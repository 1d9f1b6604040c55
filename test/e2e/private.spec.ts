// SECURITY: nothing personal and no secret in any log, report or file but the journal: planted everywhere they can be
// given, and searched for everywhere they could come out.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ACCOUNT, CREDENTIALS, expect, launchFoyer, test } from './launch-foyer.ts';
import { runFoyer } from './run-foyer.ts';

const passcode = 'plantedPwd1';
const rooms = [
  { id: 'registered', title: 'Registered', meetingNumber: '81000000055', passcode, entry: 'registered' },
  {
    id: 'invited',
    title: 'Invited',
    meetingNumber: '82000000021',
    passcode,
    entry: 'invited',
    invited: [{ name: 'Planted Invitee', email: 'planted@example.com', code: 'PLANTED-77' }],
  },
  {
    id: 'signed-in',
    title: 'Signed in',
    meetingNumber: '81000000062',
    passcode,
    entry: 'signed-in',
    signedInAs: { userId: 'kiosk@example.com' },
  },
  { id: 'refused', title: 'Refused', meetingNumber: '81000000032', passcode },
  { id: 'broken', title: 'Broken', meetingNumber: '81000000061', passcode },
];

/**
 * Everything below a folder but the journal, the venue file and its last good copy, which are there to hold it; a status that
 * is being written has its name for a moment only.
 */
async function filesBelow(folder: string): Promise<{ file: string; bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter(
      (file) =>
        !file.includes(`${path.sep}journal${path.sep}`) &&
        !['venue.json', 'last-good-venue.json', 'status.json.new'].includes(path.basename(file)),
    );
  return Promise.all(files.map(async (file) => ({ file, bytes: await readFile(file) })));
}

test('planted, and found nowhere', async () => {
  test.setTimeout(300_000);
  const foyer = await launchFoyer({ rooms, hasAccount: true });
  let said = '';
  for (const stream of [foyer.app.process().stdout, foyer.app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  try {
    for (const { meetingNumber } of rooms)
      foyer.world.api.meetings.set(meetingNumber, { password: passcode });
    const meets = async (room: string, name: string, invitation?: string): Promise<void> => {
      await foyer.visit(room, name, invitation === undefined ? {} : { invitation });
      await expect(foyer.page.locator('[data-screen="in-room"], [data-screen="problem"]')).toBeVisible({
        timeout: 60_000,
      });
      await foyer.backToRooms();
    };
    await meets('registered', 'Planted Registrant');
    await meets('invited', 'Planted Typed', 'PLANTED-77');
    await meets('signed-in', 'Planted Kiosk');
    await meets('refused', 'Planted Refused');
    await meets('broken', 'Planted Broken');
    // Zoom's API breaks in every way while people come: failures are what gets logged.
    for (const answer of [
      { kind: 'status', status: 500, message: 'planted@example.com plantedPwd1' },
      { kind: 'text', body: '<html>Planted Body planted@example.com' },
      { kind: 'missing-scope' },
    ] as const) {
      const lift = foyer.world.api.fault({ path: /registrants|token$/u, answer });
      await meets('registered', 'Planted Fault');
      await meets('signed-in', 'Planted Fault');
      lift();
    }

    const secrets = foyer.zoom.joins.flatMap(({ tk, ztk, customerKey }) => [tk, ztk, customerKey]);
    const planted = [
      CREDENTIALS.clientSecret,
      ACCOUNT.clientSecret,
      ACCOUNT.clientId,
      ACCOUNT.accountId,
      'Planted ',
      'planted@',
      'PLANTED-77',
      passcode,
      '81000000055',
      '82000000021',
      'eyJ',
    ].concat(secrets.filter((secret) => secret !== ''));
    const { out: evidence } = await runFoyer(['evidence', '--since=1h'], foyer.asCommand);
    const { out: json } = await runFoyer(['evidence', '--since=1h', '--json'], foyer.asCommand);
    const { out: checks, err: checkLog } = await runFoyer(['check'], foyer.asCommand);
    const all = [
      { file: 'log', bytes: Buffer.from(said) },
      { file: 'evidence', bytes: Buffer.from(evidence + json) },
      { file: 'check', bytes: Buffer.from(checks + checkLog) },
      ...(await filesBelow(foyer.userData)),
    ];
    expect(said).toContain('"level":"warn"');
    expect(all.map(({ file }) => path.basename(file))).toEqual(
      expect.arrayContaining(['foyer.log', 'status.json']),
    );
    const found = all.flatMap(({ file, bytes }) =>
      planted.filter((word) => bytes.includes(word)).map((word) => `${path.basename(file)}: ${word}`),
    );
    expect(found).toEqual([]);
  } finally {
    await foyer.close();
  }
});
