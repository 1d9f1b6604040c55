// Diagnostics of the stand-in itself, on stderr. FOYER_STAND_IN_DEBUG=1 shows its decisions, =2 also Chromium's stderr.
export const debugLevel = Number(process.env['FOYER_STAND_IN_DEBUG'] ?? 0);

export function debug(...parts: unknown[]): void {
  if (debugLevel > 0) console.error('[electron stand-in]', ...parts);
}

/** One line for the person who started the app; not a debug line. */
export function tell(line: string): void {
  process.stderr.write(`electron stand-in: ${line}\n`);
}
