import { expect, test } from 'vitest';
import { venueFileSchema } from '../../../../../main/config/fields.ts';
import { forbiddenIn, MAY_NOT_SAY, MAY_SAY, privateIn } from '../../../../../main/config/remote/may-say.ts';

test('every section of the venue file is in one of both tables', () => {
  const sections = typeof venueFileSchema === 'object' ? Object.keys(venueFileSchema.properties ?? {}) : [];
  expect(sections.length).toBeGreaterThan(10);
  const decided = [...Object.keys(MAY_SAY), ...Object.keys(MAY_NOT_SAY)];
  expect(sections.filter((section) => section !== '$schema' && !decided.includes(section))).toEqual([]);
  expect(Object.keys(MAY_SAY).filter((section) => section in MAY_NOT_SAY)).toEqual([]);
});

test.each(Object.keys(MAY_NOT_SAY))('SECURITY: %s is refused by name', (section) => {
  expect(forbiddenIn({ venue: {}, [section]: {} })).toEqual([
    expect.stringMatching(new RegExp(`^${section}: a signed venue file may not say it`, 'u')),
  ]);
});

test('what it may say', () => {
  expect(forbiddenIn({ $schema: 's', venue: {}, rooms: [], idle: {}, theme: {}, attract: {} })).toEqual([]);
  expect(forbiddenIn({ toString: {} })).toHaveLength(1);
  expect(forbiddenIn([])).toHaveLength(1);
});

test('what nobody may read on the way', () => {
  expect(
    privateIn({
      rooms: [
        { id: 'open', meetingNumber: '81000000001', joinLink: 'https://zoom.us/j/81000000001', passcode: '' },
        { id: 'a', passcode: 'abc123' },
        { id: 'b', joinLink: 'https://zoom.us/j/81000000003?pwd=abc123' },
        { id: 'c', invited: ['ada@example.com'], signedInAs: { userId: 'k@example.com' } },
        { id: 'd', joinLink: 'https://zoom.us/w/81000000003?x=1&tk=t' },
      ],
    }),
  ).toEqual([
    'rooms[1].passcode',
    'rooms[2].joinLink',
    'rooms[3].invited',
    'rooms[3].signedInAs',
    'rooms[4].joinLink',
  ]);
  expect(privateIn({ rooms: 'none' })).toEqual([]);
});
