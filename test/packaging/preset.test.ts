// The Windows preset, by its text: the steps that keep a visitor's account from the venue file, in the order without which
// they do not. That they do is for a real Windows to show (resources/packages/README.md).
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './pack.ts';

const file = path.join(root, 'resources/packages/preset.ps1');
const script = readFileSync(file, 'utf8');
const code = script.replaceAll(/^\s*#.*$/gmu, '');

test('SECURITY: a folder that somebody else has prepared is left aside, closed, looked at again, and then filled', () => {
  const steps = [
    // Before anything is changed: no link, nothing of another owner's.
    /\$isForeign = \$isThere -and \$\(try \{ \[bool\]\(Get-Foreign\) \} catch \{ \$true \}\)/u,
    /Rename-Item -Force -LiteralPath \$folder/u,
    /New-Item -ItemType Directory -Path/u,
    // Entries of its own go first; the inherited ones with the grant that takes their place.
    /Set-Rights \$folder \/setowner/u,
    /Set-Rights \$folder \/reset\n/u,
    /Set-Rights \$folder \/inheritance:r \/grant:r/u,
    // Closed: only now can nothing follow.
    /\$foreign = @\(Get-Foreign\)\nif \(\$foreign\.Count -gt 0\) \{ throw/u,
    /Set-Rights \(Join-Path \$folder '\*'\) \/reset \/T \/L/u,
    /Remove-Item -Force -LiteralPath \$file/u,
    /Copy-Item -LiteralPath \(Join-Path \$PSScriptRoot 'venue\.json'\) -Destination \$file/u,
  ].map((step) => code.search(step));
  expect(steps).not.toContain(-1);
  expect(steps).toEqual([...steps].sort((one, other) => one - other));
});

test('it tells links and owners by what no language of Windows changes, and stops where icacls fails', () => {
  expect(code).toMatch(/Attributes -band \[IO\.FileAttributes\]::ReparsePoint/u);
  expect(code).toMatch(/GetOwner\(\[Security\.Principal\.SecurityIdentifier\]\)/u);
  expect(code).toMatch(/\$LASTEXITCODE -ne 0\) \{ throw/u);
  expect(code).toMatch(/^\$ErrorActionPreference = 'Stop'$/mu);
  const granted = /\/grant:r (.*)$/mu.exec(code)?.[1]?.split(' ');
  expect(granted).toEqual([
    '"${administrators}:(OI)(CI)F"',
    '"${system}:(OI)(CI)F"',
    '"${users}:(OI)(CI)RX"',
  ]);
});

test('braces and quotes in pairs, and by PowerShell where there is one', () => {
  const bare = code.replaceAll(/'[^']*'/gu, "''").replaceAll(/"[^"]*"/gu, '""');
  for (const [opens, closes] of ['{}', '()', '[]'].map((pair) => pair.split(''))) {
    expect(bare.split(opens ?? '').length, opens).toBe(bare.split(closes ?? '').length);
  }
  expect(bare.replaceAll(/''|""/gu, '')).not.toMatch(/['"]/u);
  if (spawnSync('pwsh', ['--version'], { stdio: 'ignore' }).error) return;
  const parse =
    '$e = $null; [void][System.Management.Automation.Language.Parser]::ParseFile($args[0], [ref]$null, [ref]$e); exit $e.Count';
  execFileSync('pwsh', ['-NoProfile', '-Command', `& { ${parse} }`, file]);
});

test('the pages that speak of the preset lead to it', () => {
  const read = (page: string): string => readFileSync(path.join(root, page), 'utf8');
  expect(read('resources/packages/README.md')).toContain('(preset.ps1)');
  expect(read('resources/rollout/README.md')).toContain('packages/preset.ps1');
  expect(read('resources/policy/README.md')).toContain('packages/preset.ps1');
});
