// What broken venue files get to read about the log and the collector, by their names (broken-rows.ts).

export const OUTSIDE_ROWS: Record<string, string[]> = {
  'log-level-unknown': ['x'],
  'log-files-too-many': ['x'],
  'log-file-too-small': ['x'],
  'log-field-misspelt': ['x'],
  'telemetry-not-https': ['x'],
  'telemetry-without-url': ['x'],
  'telemetry-too-often': ['x'],
  'telemetry-traces-not-boolean': ['x'],
  'telemetry-with-token': ['x'],
};
