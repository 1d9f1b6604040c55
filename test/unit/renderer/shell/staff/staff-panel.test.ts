// What stands around the sections, and the PIN before them. React drawn once; touching is seen end to end.
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../../../../contracts/problem.ts';
import { failure } from '../../../../../contracts/result.ts';
import type { StaffView } from '../../../../../contracts/staff.ts';
import { english } from '../../../../../contracts/words/index.ts';
import { PinPad } from '../../../../../renderer/shell/staff/PinPad.tsx';
import { StaffPanel } from '../../../../../renderer/shell/staff/StaffPanel.tsx';
import { VENUE } from '../fake-venue.ts';
import { draw, neverAsked, nothing, read, VIEW } from './drawn.ts';

describe('the panel', () => {
  const panel = (view: StaffView) =>
    createElement(StaffPanel, {
      view,
      venue: VENUE,
      ask: neverAsked,
      onSpeak: nothing,
      onClose: nothing,
      onTest: nothing,
    });

  test('one section is shown, all can be reached, and open incidents are counted', () => {
    const html = draw(panel(VIEW));
    const sections = [
      'incidents',
      'check',
      'devices',
      'rooms',
      'new-room',
      'evidence',
      'dress-rehearsal',
      'settings',
      'kiosk',
    ];
    for (const name of sections) expect(html).toContain(`data-section="${name}"`);
    const shown = [...html.matchAll(/<section( hidden="")? data-shows="([a-z-]+)"/gu)];
    expect(shown.map(([, hidden, name]) => [name, hidden === undefined])).toEqual(
      sections.map((name) => [name, name === 'incidents']),
    );
    expect(html).toContain('<b class="staff-count">1</b>');
  });

  test('what is wrong with the account stands on top, with its scope', () => {
    const scope = 'report:read:list_meeting_participants:admin';
    const text = read(panel({ ...VIEW, accountProblem: 'account-scope-missing', accountDetail: scope }));
    const { staff, it } = english.problems['account-scope-missing'];
    for (const part of [staff, it, scope]) expect(text).toContain(part);
    expect(text.indexOf(scope)).toBeLessThan(text.indexOf(english.staff.incidents.hint));
    expect(draw(panel(VIEW))).not.toContain('data-account-problem');
  });

  test('no account at all is no fault', () => {
    const html = draw(panel({ ...VIEW, accountProblem: 'account-missing' }));
    expect(html).toContain(english.staff.account.missing);
    expect(html).not.toContain('data-problem=');
  });
});

describe('the PIN pad', () => {
  const pad = (problem: ProblemCode | null, detail?: string, waitsUntilMs: number | null = null) =>
    createElement(PinPad, {
      state: {
        kind: 'locked',
        isAsking: false,
        failure: problem === null ? null : failure(problem, detail),
        waitsUntilMs,
      },
      onSpeak: nothing,
      onUnlock: nothing,
      onClose: nothing,
    });

  test('has no field, ten digits, and does not open before six are typed', () => {
    const html = draw(pad(null));
    expect(html).not.toContain('<input');
    expect(html.match(/data-pin-key="\d"/gu)).toHaveLength(10);
    expect(html).toMatch(/data-pin-key="unlock" disabled/u);
  });

  test('says how many tries are left', () => {
    expect(read(pad('staff-pin-wrong', '1'))).toContain('1 more try before a pause');
  });

  test('counts a wait down, and takes no key meanwhile', () => {
    const waiting = pad('staff-pin-wait', '30', Date.now() + 60_000);
    expect(read(waiting)).toContain('30 seconds');
    expect(draw(waiting).match(/data-pin-key="\d" disabled/gu)).toHaveLength(10);
    const over = pad('staff-pin-wait', '30', Date.now() - 1_000);
    expect(draw(over)).not.toMatch(/data-pin-key="\d" disabled/u);
  });

  test('without a PIN it says what IT does', () => {
    expect(read(pad('staff-pin-missing', '"staff.pinHash" is damaged'))).toMatch(/foyer pin.*is damaged/u);
  });
});
