// What broken venue files get to read about the log and the collector, by their names (broken-rows.ts).

export const OUTSIDE_ROWS: Record<string, string[]> = {
  'log-level-unknown': [
    'log.level must be "error" or "warn" or "info". Found: "debug". Example: "level": "info"',
  ],
  'log-files-too-many': ['log.files must be at most 50. Found: 500. Example: "files": 5'],
  'log-file-too-small': ['log.fileMegabytes must be at least 0.1. Found: 0. Example: "fileMegabytes": 5'],
  'log-field-misspelt': ['log.file is not a known field: did you mean "files"?'],
  'telemetry-not-https': [
    'telemetry.url must start with https:// (http:// only on this machine) and hold no secret. Example: "url": "https://collector.example.com:4318"',
  ],
  'telemetry-without-url': ['telemetry.url is missing. Example: "url": "https://collector.example.com:4318"'],
  'telemetry-too-often': [
    'telemetry.everySeconds must be at least 10. Found: 1. Example: "everySeconds": 60',
  ],
  'telemetry-traces-not-boolean': [
    'telemetry.traces must be true or false, but is text. Found: "yes". Example: "traces": true',
  ],
  'telemetry-with-token': ['telemetry.token is not a known field. Known here: url, everySeconds, traces.'],
};
