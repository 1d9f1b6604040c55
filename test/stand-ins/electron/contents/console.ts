// 'console-message': what pages print, and what Chromium itself says about them (refused by CSP, failed requests).
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import { createEvent } from '../emitter.ts';
import type { Contents } from './web-contents.ts';

type Level = Electron.WebContentsConsoleMessageEventParams['level'];
const LEVELS: Record<string, Level> = {
  error: 'error',
  assert: 'error',
  warning: 'warning',
  debug: 'debug',
  verbose: 'debug',
};

export function reportConsole(contents: Contents, session: DevToolsSession): void {
  const report = (type: string, message: string, lineNumber = 0, sourceId = '', contextId?: number): void => {
    const frame = contextId === undefined ? undefined : contents.frames.frameOfContext(session, contextId);
    const details = { message, level: LEVELS[type] ?? 'info', lineNumber, sourceId };
    contents.emit(
      'console-message',
      createEvent({ ...details, frame: (frame ?? contents.frames.main).face }),
    );
  };
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace, executionContextId }) => {
    const message = args
      .map(({ value, description, type: kind }) => String(value ?? description ?? kind))
      .join(' ');
    const at = stackTrace?.callFrames[0];
    report(type, message, (at?.lineNumber ?? -1) + 1, at?.url, executionContextId);
  });
  session.on(
    'Runtime.exceptionThrown',
    ({ exceptionDetails: { text, exception, url, lineNumber, executionContextId } }) => {
      const description = exception?.description?.split('\n')[0] ?? String(exception?.value ?? '');
      report('error', `${text} ${description}`.trim(), lineNumber + 1, url, executionContextId);
    },
  );
  session.on('Log.entryAdded', ({ entry }) =>
    report(entry.level, entry.text, (entry.lineNumber ?? -1) + 1, entry.url),
  );
}
