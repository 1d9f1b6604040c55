// resources/rollout, against what holds it: the venue file that it gives, its scripts, names, links and dates.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { venueFile } from '../../contracts/config.ts';
import { FIELDS } from '../../main/config/fields.ts';
import { enforcementsOf, sdkExpiry } from '../../main/zoom/sdk-expiry.ts';
import { root } from './pack.ts';

const folder = path.join(root, 'resources/rollout');
const PAGES = readdirSync(folder).filter((name) => name.endsWith('.md'));
const page = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const rollout = page('README.md');
const upkeep = page('upkeep.md');
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gmu'))].map(
    ([, block = '']) => block,
  );
const { version, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
  devDependencies: Record<string, string>;
};

test('the venue file is one, together with the rooms that the signed file brings', () => {
  const [written = ''] = blocks(rollout, 'json');
  const signed = {
    venue: { name: 'Expo' },
    rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001', passcode: 'abc123' }],
  };
  const { error } = venueFile.safeParse({ ...(JSON.parse(written) as object), ...signed });
  expect(error?.issues ?? []).toEqual([]);
});

describe.runIf(spawnSync('sh', ['-c', 'exit 0']).status === 0)('scripts', () => {
  const scripts = PAGES.flatMap((name) => blocks(page(name), 'sh'));
  test('are read', () => expect(scripts.length).toBeGreaterThan(2));
  test.each(scripts)('%s', (script) => {
    expect(spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

test('packages bear the names that npm run dist gives them', () => {
  const names = PAGES.flatMap(
    (name) => page(name).match(/foyer-[\w.]+-[\w.-]+\.(?:msi|pkg|deb|rpm|exe)\b/gu) ?? [],
  );
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) expect(name).toMatch(new RegExp(`^foyer-${version}-(?:win|mac|linux)-`, 'u'));
});

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/gu, '')
    .replaceAll(' ', '-');

const LINKS = ['README.md', ...PAGES.map((name) => `resources/rollout/${name}`)].flatMap((file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/\]\((?!https:)([^)]+)\)/gu)].map(
    ([, link = '']) => ({ file, link }),
  ),
);
test.each(LINKS)('$file leads to $link', ({ file, link }) => {
  const [place = '', anchor] = link.split('#');
  const target = path.join(root, path.dirname(file), place);
  expect(existsSync(target)).toBe(true);
  if (anchor === undefined) return;
  const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gmu)].map(([, text = '']) =>
    slugOf(text),
  );
  expect(headings).toContain(anchor);
});

test('each address that can be set is in the network table', () => {
  const [, network = ''] = rollout.split('## Network');
  const addresses = FIELDS.map(({ name }) => name).filter((name) => /(?:\.url|Url)$/u.test(name));
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.filter((name) => !network.includes(`of \`${name}\``))).toEqual([]);
});

describe('the calendar', () => {
  const day = (ms: number | null): string => (ms === null ? '' : new Date(ms).toISOString().slice(0, 10));

  test('has the versions that are bundled', () => {
    expect(upkeep).toContain(`Zoom Meeting SDK ${devDependencies['@zoom/meetingsdk']} |`);
    expect(upkeep).toContain(`Electron ${devDependencies['electron']} |`);
  });

  test('has the day that the check goes by', () => {
    const { enforcedAtMs } = sdkExpiry(devDependencies['@zoom/meetingsdk'] ?? '', 0);
    expect(enforcedAtMs).not.toBeNull();
    expect(upkeep).toContain(`| ${day(enforcedAtMs)}: Zoom strives`);
    const year = new Date(enforcedAtMs ?? 0).getUTCFullYear();
    expect(upkeep).toContain(enforcementsOf(year).map(day).join(', '));
  });
});
