// Notes what Zoom really answered to the SDK, which folds many different refusals into one number. Must be installed
// before the SDK is loaded, changes nothing that the SDK can see, and never fails aloud.
import type { WitnessedAnswer } from '../../contracts/zoom-facts.ts';
import {
  isApiSocket,
  readInfo,
  readPing,
  readSocketMessage,
  stepOfRequest,
  type Heard,
  type HttpAnswer,
} from './zoom-answers.ts';

export interface Witness {
  /** The last answer that may explain a refusal or an end. */
  last(): WitnessedAnswer | undefined;
  /** Words to mask in every later answer: the visitor's name and passcode. */
  hide(words: readonly string[]): void;
  /** Called with every later answer that may explain a refusal, before the SDK reads it. One listener. */
  listen(onAnswer: (answer: WitnessedAnswer) => void): void;
  /** Whether the socket is open by which Zoom let the visitor in. */
  hasLine(): boolean;
}

export interface WitnessedPage {
  XMLHttpRequest: { prototype: XMLHttpRequest };
  fetch: typeof fetch;
  WebSocket: typeof WebSocket;
}

/** A witness must not become a defendant: whatever goes wrong here stays here. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Nothing to do: the SDK goes on as if nobody watched.
  }
}

const DONE = 4;

function readAnswer(request: XMLHttpRequest): HttpAnswer {
  const isText = request.responseType === '' || request.responseType === 'text';
  // Asking for one header by name would write an error to the console where Zoom does not expose it.
  const tracking = /^x-zm-trackingid:\s*(\S+)/imu.exec(request.getAllResponseHeaders());
  return {
    status: request.status,
    body: isText ? request.responseText : (request.response as unknown),
    trackingId: tracking?.[1],
  };
}

export function installWitness(page: WitnessedPage): Witness {
  let last: WitnessedAnswer | undefined;
  let alsoHide: readonly string[] = [];
  let onAnswer: (answer: WitnessedAnswer) => void = () => undefined;
  let line: WebSocket | null = null;
  const note = (heard: Heard): void => {
    if (!heard) return;
    last = heard === 'accepted' ? undefined : heard;
    if (last) onAnswer(last);
  };

  function watchRequest(request: XMLHttpRequest, address: string): void {
    if (stepOfRequest(address) !== 'info') return;
    // ZOOM: `info` is an XHR, `ping` a fetch (6.2.0). The SDK decides in `load`, and has listened before us:
    // `readystatechange` comes before that.
    request.addEventListener('readystatechange', () =>
      quietly(() => {
        if (request.readyState !== DONE) return;
        note(readInfo(readAnswer(request), alsoHide));
      }),
    );
  }

  function watchFetch(answer: Promise<Response>, address: string): void {
    if (stepOfRequest(address) !== 'ping') return;
    answer.then(
      ({ status }) => note(readPing(status)),
      // The SDK asks several hosts and hangs up on the slower ones.
      (error: unknown) =>
        error instanceof DOMException && error.name === 'AbortError' ? undefined : note(readPing(0)),
    );
  }

  function watchSocket(socket: WebSocket, address: string): void {
    if (!isApiSocket(address)) return;
    let isAnswered = false;
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      quietly(() => {
        const heard = readSocketMessage(data);
        if (!heard) return;
        isAnswered = true;
        if (heard === 'accepted') line = socket;
        note(heard);
      }),
    );
    socket.addEventListener('close', ({ code }) =>
      quietly(() => {
        if (line === socket) line = null;
        if (!isAnswered) note({ step: 'socket', code });
      }),
    );
  }

  const requests: { open: (...given: never[]) => void } = page.XMLHttpRequest.prototype;
  requests.open = new Proxy(requests.open, {
    apply(open, request: XMLHttpRequest, given: unknown[]) {
      quietly(() => watchRequest(request, String(given[1])));
      Reflect.apply(open, request, given);
    },
  });
  page.fetch = new Proxy(page.fetch, {
    apply(fetch, self: unknown, given: Parameters<typeof globalThis.fetch>) {
      const answer = Reflect.apply(fetch, self, given) as Promise<Response>;
      const [asked] = given;
      quietly(() => watchFetch(answer, asked instanceof Request ? asked.url : String(asked)));
      return answer;
    },
  });
  page.WebSocket = new Proxy(page.WebSocket, {
    construct(Socket, given: ConstructorParameters<typeof WebSocket>, asked) {
      const socket = Reflect.construct(Socket, given, asked) as WebSocket;
      quietly(() => watchSocket(socket, String(given[0])));
      return socket;
    },
  });

  return {
    last: () => last,
    hide(words) {
      alsoHide = words;
    },
    listen(listener) {
      onAnswer = listener;
    },
    hasLine: () => line !== null,
  };
}
