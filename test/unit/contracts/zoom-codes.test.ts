// Every number that Zoom documents for a web join has a row, so that no visitor meets "unknown" for a known thing.
import { expect, test } from 'vitest';
import { PROBLEM_CODES, problemRule } from '../../../contracts/problem.ts';
import { ZOOM_CODES } from '../../../contracts/zoom-codes.ts';

/** Codes of the SDK's bundle (6.2.0) and of Zoom's error page; 0 is success. */
const DOCUMENTED = [
  [1, 2, 3, 200, 403, 3010, 4003, 5000, 5012, 5013, 10000],
  [3704, 3705, 3706, 3707, 3708, 3709, 3710, 3711, 3712, 3713, 3714, 3715, 3265, 3623],
  [
    3000, 3001, 3610, 3003, 3004, 3005, 3008, 3009, 3032, 3100, 3034, 3051, 3052, 6024, 3082, 3099, 3110,
    3135,
  ],
  [3603, 3611, 3604, 3606, 3609, 3701, 3608, 3620, 3624, 3627, 3625, 3630, 3116, 13208, 3702, 3703],
  [-3000, 3621, 3622, 3633, 3634, 3635, 3636, 4000, 4001, 4004, 4005, 4006, 4007, 4008, 4009],
  [4011, 4012, 4013, 4014, 4015, 4016, 4017, 4018, 4019, 6603],
].flat();

/** Retrying these by itself is what the SDK leaves out too: it cannot help, and it sends mails to the host. */
const NEVER_BY_ITSELF = [
  4011, 4012, 4013, 4014, 4015, 4016, 4017, 4018, 4019, 6603, 3707, 3004, 3620, 3051, 3099, 3110,
];

test.each(DOCUMENTED)('%i has a row', (code) => {
  expect(ZOOM_CODES[code]?.meaning).toBeTruthy();
});

test('no row is for a number that nobody documents', () => {
  expect(new Set(Object.keys(ZOOM_CODES).map(Number))).toEqual(new Set(DOCUMENTED));
});

test.each(Object.entries(ZOOM_CODES))('%s leads to a listed problem', (_code, { problem }) => {
  expect(PROBLEM_CODES).toContain(problem);
});

test.each(NEVER_BY_ITSELF)('%i is never retried without a person', (code) => {
  const row = ZOOM_CODES[code];
  expect(row && problemRule(row.problem).retry).toEqual({ kind: 'never' });
});
