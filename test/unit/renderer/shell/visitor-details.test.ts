// What each room asks for, what is wrong with it, and which field it is told under.
import { describe, expect, test } from 'vitest';
import {
  askedDetails,
  fieldOf,
  mistakes,
  tidyDetails,
  type Given,
} from '../../../../renderer/shell/visitor-details.ts';

const GIVEN: Given = { screen: 'name', roomId: 'a', name: '', email: '', invitation: '' };
const NOTHING = { name: '', email: '', invitation: '' };
const OPEN = { entry: 'open', asksEmail: false } as const;
const INVITED = ['invitation', 'name'] as const;

describe('asked for', () => {
  test.each([
    [OPEN, {}, ['name']],
    [{ entry: 'registered', asksEmail: true }, {}, ['name', 'email']],
    [{ entry: 'invited', asksEmail: false }, {}, ['invitation', 'name']],
    [{ entry: 'invited', asksEmail: true }, {}, ['invitation', 'name', 'email']],
    // Zoom has asked for one (3005), or one was typed before.
    [OPEN, { problem: 'email-required' }, ['name', 'email']],
    [OPEN, { problem: 'email-refused' }, ['name', 'email']],
    [OPEN, { email: 'ada@example.org' }, ['name', 'email']],
    [undefined, {}, ['name']],
  ] as const)('%j %j', (room, given, asked) => {
    expect(askedDetails(room, { ...GIVEN, ...given })).toEqual(asked);
  });
});

describe('wrong', () => {
  test.each([
    ['an open room needs a name', ['name'], {}, { name: 'name-empty' }],
    ['the list may know the name', INVITED, { invitation: 'A-1815' }, {}],
    [
      'a name that Zoom would not take is wrong there too',
      INVITED,
      { invitation: 'A', name: '<script' },
      { name: 'name-has-markup' },
    ],
    ['an invitation is needed', INVITED, { name: 'Ada' }, { invitation: 'invitation-empty' }],
    [
      'white space is no invitation',
      INVITED,
      { name: 'Ada', invitation: ' \t' },
      { invitation: 'invitation-empty' },
    ],
    ['an address is needed', ['name', 'email'], { name: 'Ada' }, { email: 'email-invalid' }],
    ['half an address', ['name', 'email'], { name: 'Ada', email: 'ada@' }, { email: 'email-invalid' }],
    ['the list may know the address', [...INVITED, 'email'], { invitation: 'A-1815' }, {}],
    [
      'half an address is wrong there too',
      [...INVITED, 'email'],
      { invitation: 'A', email: 'x' },
      { email: 'email-invalid' },
    ],
    ['all well', [...INVITED, 'email'], { invitation: 'A', name: 'Ada', email: ' ada@example.org ' }, {}],
  ] as const)('%s', (_what, asked, typed, wrong) => {
    expect(mistakes({ ...NOTHING, ...typed }, GIVEN, asked)).toEqual(wrong);
  });
});

describe('what main has found wrong', () => {
  test.each([
    ['not-invited', 'invitation'],
    ['invitation-empty', 'invitation'],
    ['name-empty', 'name'],
    ['name-too-long', 'name'],
    ['email-required', 'email'],
    ['email-refused', 'email'],
    ['email-invalid', 'email'],
    ['room-full', undefined],
  ] as const)('%s is told at %s', (problem, field) => {
    expect(fieldOf(problem)).toBe(field);
  });

  const before = { ...GIVEN, invitation: 'A-1815', problem: 'not-invited' } as const;

  test('stays wrong until it is changed', () => {
    const same = { ...NOTHING, invitation: 'A-1815' };
    expect(mistakes(same, before, INVITED)).toEqual({ invitation: 'not-invited' });
    expect(mistakes({ ...same, invitation: 'A-1816' }, before, INVITED)).toEqual({});
  });

  test('a name that the list did not know is needed, until another badge is read', () => {
    const given = { ...before, problem: 'name-empty' } as const;
    const details = { ...NOTHING, invitation: 'A-1815' };
    expect(mistakes(details, given, INVITED)).toEqual({ name: 'name-empty' });
    expect(mistakes({ ...details, name: 'Ada' }, given, INVITED)).toEqual({});
    expect(mistakes({ ...details, invitation: 'B-1' }, given, INVITED)).toEqual({});
  });
});

describe('sent', () => {
  test('only what is asked for, without the scanner’s white space', () => {
    const typed = { invitation: ' A-1815\t', name: 'Ada', email: 'ada@example.org' };
    expect(tidyDetails(typed, INVITED)).toEqual({ invitation: 'A-1815', name: 'Ada', email: '' });
    expect(tidyDetails(typed, ['name'])).toEqual({ invitation: '', name: 'Ada', email: '' });
  });

  test('a badge that was also read into the name field is nobody’s name', () => {
    const typed = { invitation: 'A-1815', name: 'A-1815', email: '' };
    expect(tidyDetails(typed, INVITED).name).toBe('');
    expect(tidyDetails({ ...typed, invitation: '' }, ['name']).name).toBe('A-1815');
  });
});
