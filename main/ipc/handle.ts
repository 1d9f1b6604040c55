// The only file that touches ipcMain: trusted sender → argument schema → run → Result. Every request of the contract
// gets exactly one handler; one that is missing does not compile.
import type { IpcMain } from 'electron';
import type { z } from 'zod';
import {
  FIRST_RUN_REQUESTS,
  KIOSK_REQUESTS,
  REQUESTS,
  type FirstRunRequest,
  type KioskRequest,
  type RequestAnswer,
  type RequestArguments,
  type RequestName,
} from '../../contracts/channels.ts';
import { failure, type Result } from '../../contracts/result.ts';
import type { Log } from '../log.ts';
import type { Sender } from './trusted-sender.ts';

export type Handlers = {
  [N in RequestName]: (asked: RequestArguments<N>) => Promise<Result<RequestAnswer<N>>>;
};

interface HandleInput {
  ipcMain: Pick<IpcMain, 'handle'>;
  isTrusted: (event: Sender) => boolean;
  log: Pick<Log, 'warn' | 'error'>;
  /** Short and unique: a person reads it out to find the line in the log. */
  newId: () => string;
}

export type Handle = <N extends RequestName>(name: N, run: Handlers[N]) => void;

export function createHandle({ ipcMain, isTrusted, log, newId }: HandleInput): Handle {
  return <N extends RequestName>(name: N, run: Handlers[N]) => {
    const schema = REQUESTS[name].arguments as unknown as z.ZodType<RequestArguments<N>>;

    const answer = async (event: Sender, sent: readonly unknown[]): Promise<Result<RequestAnswer<N>>> => {
      if (!isTrusted(event)) {
        log.warn('ipc sender not trusted', { channel: name });
        return failure('sender-not-trusted');
      }
      const asked = schema.safeParse(sent[0]);
      if (!asked.success || sent.length > 1) {
        const id = newId();
        const fields = asked.error?.issues.map(({ path }) => path.join('.') || '(all)') ?? ['(too many)'];
        // Paths only: a value could be anything that was typed.
        log.warn('ipc bad request', { channel: name, id, fields: fields.join(', ') });
        return { ...failure('bad-request'), id };
      }
      return run(asked.data);
    };

    ipcMain.handle(name, async (event, ...sent: unknown[]): Promise<Result<RequestAnswer<N>>> => {
      try {
        return await answer(event, sent);
      } catch (bug) {
        const id = newId();
        log.error('ipc internal', bug, { channel: name, id });
        return { ...failure('internal'), id };
      }
    });
  };
}

/** Libraries open channels too: electron-store answers any sender with the data folder's path. None stays. */
export const closeForeignChannels = (ipcMain: Pick<IpcMain, 'removeAllListeners'>): void => {
  ipcMain.removeAllListeners();
};

/** One handler for every request in the list, and none for any other. */
function installAll<N extends RequestName>(
  handle: Handle,
  names: readonly N[],
  handlers: Pick<Handlers, N>,
): void {
  for (const name of names) handle(name, handlers[name]);
}

/** SECURITY: a kiosk has no ears for set-up, and set-up none for a kiosk (test/unit/main/ipc/handle.test.ts). */
export const installHandlers = (handle: Handle, handlers: Pick<Handlers, KioskRequest>): void =>
  installAll(handle, Object.keys(KIOSK_REQUESTS) as KioskRequest[], handlers);

export const installFirstRunHandlers = (handle: Handle, handlers: Pick<Handlers, FirstRunRequest>): void =>
  installAll(handle, Object.keys(FIRST_RUN_REQUESTS) as FirstRunRequest[], handlers);
