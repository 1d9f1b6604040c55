// Names of variables, and what a text means for a field.
import { expect, test } from 'vitest';
import { FIELDS, fieldNamed, valueOfText } from '../../../../main/config/fields.ts';
import { givenSettings, mayBeGiven, variableOf } from '../../../../main/config/given-settings.ts';

test('each field has a variable of its own, that every shell and systemd takes', () => {
  const variables = FIELDS.map(({ name }) => variableOf(name));
  expect(new Set(variables).size).toBe(FIELDS.length);
  for (const variable of variables) expect(variable).toMatch(/^FOYER_SET_[A-Z][A-Z_]*[A-Z]$/u);
  expect(variableOf('kiosk.nightRestart')).toBe('FOYER_SET_KIOSK_NIGHT_RESTART');
});

test.each<[string, string, unknown]>([
  ['kiosk.name', 'Hall 2', 'Hall 2'],
  ['kiosk.name', '42', '42'],
  ['kiosk.name', 'true', 'true'],
  ['journal.keepDays', '10', 10],
  ['journal.keepDays', '1e3', '1e3'],
  ['idle.waitingMinutes', '0.5', 0.5],
  ['kiosk.startsWithMachine', 'true', true],
  ['kiosk.startsWithMachine', 'TRUE', 'TRUE'],
  ['venue.languages', 'de, en', ['de', 'en']],
  ['venue.languages', '["de","en"]', ['de', 'en']],
  ['theme.dark.onSignal', 'null', null],
  ['signer', '{"url":"https://a/"}', { url: 'https://a/' }],
  ['signer', 'https://a/', 'https://a/'],
])('%s=%s', (name, text, wanted) => {
  expect(valueOfText(fieldNamed(name), text)).toEqual(wanted);
});

test('each is a layer of its own, in the order in which it was typed', () => {
  const { layers, messages } = givenSettings({ FOYER_SET_KIOSK_NAME: 'a' }, [
    'kiosk.name=b=c',
    'kiosk.name=d',
  ]);
  expect(messages).toEqual([]);
  expect(layers.map(({ label, written }) => [label, written])).toEqual([
    ['FOYER_SET_KIOSK_NAME', { kiosk: { name: 'a' } }],
    ['--set=kiosk.name', { kiosk: { name: 'b=c' } }],
    ['--set=kiosk.name', { kiosk: { name: 'd' } }],
  ]);
});

test('SECURITY: what others on the machine could read there is not taken, and the rest is', () => {
  expect(FIELDS.filter(({ name }) => !mayBeGiven(name)).map(({ name }) => name)).toEqual([
    'rooms',
    'staff.pinHash',
  ]);
  for (const name of ['rooms', 'staff.pinHash']) {
    expect(givenSettings({}, [`${name}=hush`]).layers).toEqual([]);
    expect(givenSettings({ [variableOf(name)]: 'hush' }, []).layers).toEqual([]);
  }
  expect(
    givenSettings({}, ['staff={"pinHash":"hush"}', 'staff={"deep":{"passcode":"hush"}}']).layers,
  ).toEqual([]);
});
