// Every finding of every check has a level and a sentence that says what to do.
import { describe, expect, test } from 'vitest';
import {
  CHECK_FINDINGS,
  checkResult,
  KIOSK_CHECKS,
  ROOM_CHECKS,
  worstLevel,
  type CheckId,
  type CheckLevel,
} from '../../../../contracts/check.ts';
import { checkWords, english } from '../../../../contracts/words/index.ts';

const IDS: readonly CheckId[] = [...KIOSK_CHECKS, ...ROOM_CHECKS];

describe.each(IDS)('%s', (id) => {
  const levels: Readonly<Record<string, CheckLevel>> = CHECK_FINDINGS[id];

  test('has a short name, and a sentence for each finding and for no other', () => {
    const { name, findings } = english.checks[id];
    expect(name.length).toBeLessThanOrEqual(23);
    expect(Object.keys(findings).toSorted()).toEqual(Object.keys(levels).toSorted());
    for (const finding of Object.keys(levels)) {
      const { sentence } = checkWords({ id, finding }, english.checks);
      expect(sentence, finding).toMatch(/^\S.*\.$/u);
      expect(sentence, finding).not.toMatch(/undefined|null|TODO|session/u);
    }
  });

  test('can be green, and can be other than green', () => {
    const all = new Set(Object.values(levels));
    expect(all).toContain('green');
    expect(all.size).toBeGreaterThan(1);
    expect(levels['not-seen']).toBe('unknown');
  });

  test('says in each amber and red finding what to do or what not to expect', () => {
    const bad = Object.entries(levels).filter(([, level]) => level === 'red' || level === 'amber');
    for (const [finding] of bad) {
      const { sentence } = checkWords({ id, finding }, english.checks);
      expect(sentence, `${id}/${finding}`).toMatch(
        /^(Add|Check|Configure|Connect|Correct|Free|Give|Have|Install|Let|Make|Name|No Zoom account is|Open|Put|Repair|Replace|Run|Set|Start|Switch|Take|Tell|The host or|Update|Doors open earlier)\b/u,
      );
    }
  });
});

test('a result takes its level from the table', () => {
  expect(checkResult('clock', null, { finding: 'far-off', detail: '+400 s' })).toEqual({
    id: 'clock',
    roomId: null,
    level: 'red',
    finding: 'far-off',
    detail: '+400 s',
  });
});

test('the worst level wins', () => {
  expect(worstLevel([])).toBe('green');
  expect(worstLevel([{ level: 'green' }, { level: 'unknown' }])).toBe('unknown');
  expect(worstLevel([{ level: 'unknown' }, { level: 'amber' }])).toBe('amber');
  expect(worstLevel([{ level: 'red' }, { level: 'amber' }])).toBe('red');
});
