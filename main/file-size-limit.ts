// The system's limit on the size of a file (LimitFSIZE of systemd, ulimit -f) is a full disk like any other: the write fails,
// and whoever writes says so. Left alone it would end Foyer.

/**
 * To be called when all modules are there.
 * PLATFORM: the signal ends a process that does not take it. Node ignores it, until somebody listens: when-exit, which
 * comes with electron-store, ends the process by hand. What it keeps tidy for is an end, and this is none.
 */
export function outliveFileSizeLimit(process: Pick<NodeJS.Process, 'on' | 'removeAllListeners'>): void {
  process.removeAllListeners('SIGXFSZ');
  // Without a listener the system's own answer would be back.
  process.on('SIGXFSZ', () => undefined);
}
