// Errors of main that nobody caught: logged from the first line on, and told to the watchdog as soon as there is one.
import type { Log } from '../log.ts';

type MainTrouble = 'main-error' | 'main-rejection';
type Listener = (trouble: MainTrouble, thrown: unknown) => void;

export interface MainErrors {
  /** From now on they are told here too. */
  onTrouble: (listener: Listener) => void;
}

interface Dependencies {
  process: Pick<NodeJS.Process, 'on'>;
  log: Pick<Log, 'error'>;
}

export function createMainErrors({ process, log }: Dependencies): MainErrors {
  let tell: Listener = () => undefined;
  const hear = (trouble: MainTrouble, message: string) => (thrown: unknown) => {
    log.error(message, thrown);
    tell(trouble, thrown);
  };
  process.on('uncaughtException', hear('main-error', 'uncaught'));
  process.on('unhandledRejection', hear('main-rejection', 'unhandled rejection'));
  return {
    onTrouble: (listener) => {
      tell = listener;
    },
  };
}
