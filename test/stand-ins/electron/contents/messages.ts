// What the isolated world of a frame says: ipc from preload, permission questions, window.open, input.
// Which frame speaks is taken from the script context, never from what the page writes.
import { createCodec } from '../codec.ts';
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import type { Payload } from '../chromium/protocol.ts';
import { debug } from '../debug.ts';
import { handleInvoke, handleSend } from '../ipc/ipc-main.ts';
import { RECEIVE } from '../page/scripts.ts';
import type { Frame } from './frames.ts';
import { emitInput, type ReportedInput } from './input.ts';
import type { Contents } from './web-contents.ts';

type FromPage =
  | { kind: 'invoke'; id: number; channel: string; body: string }
  | { kind: 'send'; channel: string; body: string }
  | { kind: 'request'; id: number; permission: string; mediaTypes: ('audio' | 'video')[] }
  | { kind: 'status'; id: number; permission: string }
  | { kind: 'title'; title: string }
  | { kind: 'open'; url: string; name: string; features: string }
  | ({ kind: 'input' } & ReportedInput);

const codec = createCodec();

/** Fire and forget: the document may be gone before the answer arrives, as in Electron. */
function tellContext(session: DevToolsSession, executionContextId: number, message: object): void {
  session.post('Runtime.callFunctionOn', {
    executionContextId,
    functionDeclaration: `function (text) { ${RECEIVE}(text); }`,
    arguments: [{ value: JSON.stringify(message) }],
  });
}

/** Throws, as Electron does, when an argument cannot be cloned. */
export function sendToContext(
  session: DevToolsSession,
  contextId: number,
  channel: string,
  args: unknown[],
): void {
  tellContext(session, contextId, { kind: 'event', channel, body: codec.encode(args) });
}

async function answerQuestion(contents: Contents, frame: Frame, message: FromPage): Promise<unknown> {
  switch (message.kind) {
    case 'invoke':
      return handleInvoke(contents, frame, message.channel, codec.decode(message.body) as unknown[]);
    case 'request':
      return contents.sessionBehind.permissions.request(
        contents,
        frame,
        message.permission,
        message.mediaTypes,
      );
    case 'status':
      return contents.sessionBehind.permissions.refreshStatus(contents, frame, message.permission);
    default:
      return undefined;
  }
}

export function receiveFromPage(
  contents: Contents,
  session: DevToolsSession,
  event: Payload<'Runtime.bindingCalled'>,
): void {
  const frame = contents.frames.frameOfContext(session, event.executionContextId);
  if (!frame) return debug('a message from a document that is gone');
  const message = JSON.parse(event.payload) as FromPage;
  if (message.kind === 'send') {
    handleSend(contents, frame, message.channel, codec.decode(message.body) as unknown[]);
  } else if (message.kind === 'open') {
    contents.windowOpened(message.url, message.name, message.features, frame);
  } else if (message.kind === 'title') {
    contents.titleChanged(message.title);
  } else if (message.kind === 'input') {
    emitInput(contents, message);
  } else {
    const answer = (ok: boolean, value: unknown): void =>
      tellContext(session, event.executionContextId, {
        kind: 'answer',
        id: message.id,
        ok,
        body: codec.encode(value),
      });
    answerQuestion(contents, frame, message).then(
      (value) => {
        try {
          answer(true, value);
        } catch (error) {
          answer(false, `Error invoking remote method: ${String(error)}`); // the value cannot be cloned
        }
      },
      (error: Error) => answer(false, error.message),
    );
  }
}
