// Which typos are recognised, and which words are left alone.
import { expect, test } from 'vitest';
import { nearestWord } from '../../../main/nearest-word.ts';

const FIELDS = ['id', 'title', 'meetingNumber', 'joinLink', 'passcode', 'startsAt'];

test.each([
  ['titel', 'title'],
  ['meetingNumbr', 'meetingNumber'],
  ['MeetingNumber', 'meetingNumber'],
  ['link', 'joinLink'],
  ['start', 'startsAt'],
  ['passcodes', 'passcode'],
  ['colour', null],
  ['ix', 'id'],
  ['xy', null],
  ['', null],
])('%s → %s', (typed, meant) => {
  expect(nearestWord(typed, FIELDS)).toBe(meant);
});

test('the closest of several wins', () => {
  expect(nearestWord('hear', ['help', 'heart', 'header'])).toBe('heart');
});

test('a very long word is nobody’s typo', () => {
  expect(nearestWord(`title${'e'.repeat(100_000)}`, FIELDS)).toBeNull();
});
