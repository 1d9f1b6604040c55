// Requests of set-up on a single machine. A kiosk has none of these (handle.ts).
import { success } from '../../contracts/result.ts';
import type { FirstRunRequest } from '../../contracts/channels.ts';
import type { FirstRun } from '../first-run/first-run.ts';
import type { Handlers } from './handle.ts';

/** An invitation is shorter. */
const MOST_PASTED = 4_000;

export const createFirstRunHandlers = ({
  firstRun,
  readClipboard,
}: {
  firstRun: FirstRun;
  readClipboard: () => Promise<string>;
}): Pick<Handlers, FirstRunRequest> => ({
  'first-run/opened': async () => success(firstRun.view()),
  'first-run/paste': async () => {
    const text = await readClipboard();
    // A field has one line.
    return success({ text: text.replaceAll(/\s+/gu, ' ').trim().slice(0, MOST_PASTED) });
  },
  'first-run/pin': ({ pin }) => firstRun.choosePin(pin),
  'first-run/credentials': ({ clientId, clientSecret, mayBePlainText }) =>
    firstRun.keepCredentials({ clientId, clientSecret }, mayBePlainText),
  'first-run/check': (draft) => firstRun.check(draft),
  'first-run/finish': ({ draft, fillsScreen }) => firstRun.finish(draft, fillsScreen),
});
