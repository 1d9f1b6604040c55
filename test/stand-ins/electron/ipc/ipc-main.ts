// ipcMain: handlers and listeners, called with the frame that really spoke.
// The texts of the errors that the page sees are Electron's.
import { EventEmitter } from 'node:events';
import type { Frame } from '../contents/frames.ts';
import type { Contents } from '../contents/web-contents.ts';
import { createEvent } from '../emitter.ts';
import { strict } from '../strict.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];
type Api = Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>;

const handlers = new Map<string, Handler>();

class StandInIpcMain extends EventEmitter implements Api {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    if (typeof handler !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    handlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args: unknown[]) => {
      handlers.delete(channel);
      return handler(event, ...args) as unknown;
    });
  }
  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

export const ipcMain = strict('ipcMain', new StandInIpcMain());

function eventFrom(contents: Contents, frame: Frame) {
  const { processId, routingId } = frame;
  const sender = contents.face;
  const event = createEvent({ sender, frameId: routingId, processId, type: 'frame' as const, ports: [] });
  Object.defineProperties(event, {
    // null once the frame is gone, as Electron says
    senderFrame: { get: () => (frame.isGone ? null : frame.face), enumerable: true },
    reply: { value: (channel: string, ...args: unknown[]) => contents.send(channel, ...args) },
  });
  return event as typeof event & { senderFrame: Electron.WebFrameMain | null };
}

export async function handleInvoke(
  contents: Contents,
  frame: Frame,
  channel: string,
  args: unknown[],
): Promise<unknown> {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return (await handler(eventFrom(contents, frame), ...args)) as unknown;
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
  }
}

export function handleSend(contents: Contents, frame: Frame, channel: string, args: unknown[]): void {
  contents.emit('ipc-message', eventFrom(contents, frame), channel, ...args);
  ipcMain.emit(channel, eventFrom(contents, frame), ...args);
}
