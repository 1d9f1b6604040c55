// What Foyer counts and measures for the venue's collector: one row each, and nothing is sent that has no row. Attributes
// take values from closed lists, Zoom's numbers and the ids of rooms; never anything of a visitor's.

export type MetricKind = 'counter' | 'gauge' | 'histogram';

interface Metric {
  /** As OpenTelemetry has it; Prometheus makes `foyer_joins_total` and the like of it. */
  name: string;
  kind: MetricKind;
  /** UCUM; in braces what is counted. */
  unit: string;
  description: string;
  attributes: readonly AttributeName[];
  reason: string;
}

export const ATTRIBUTE_NAMES = [
  'foyer.room',
  'foyer.entry',
  'foyer.problem',
  'foyer.zoom.code',
  'foyer.outcome',
  'foyer.trouble',
  'foyer.why',
] as const;
export type AttributeName = (typeof ATTRIBUTE_NAMES)[number];
export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

export const METRICS = {
  joins: {
    name: 'foyer.joins',
    kind: 'counter',
    unit: '{join}',
    description: 'Visitors whom Zoom let into a room; who connects again is not counted again',
    attributes: ['foyer.room', 'foyer.entry'],
    reason: 'the one thing that a kiosk is for',
  },
  refusals: {
    name: 'foyer.refusals',
    kind: 'counter',
    unit: '{refusal}',
    description: 'Joins that were refused, by Zoom or before Zoom was asked',
    attributes: ['foyer.room', 'foyer.problem', 'foyer.zoom.code'],
    reason: 'a number that rises is an outage before anybody calls',
  },
  joinSeconds: {
    name: 'foyer.join.duration',
    kind: 'histogram',
    unit: 's',
    description:
      'From the ticket until Zoom took the join; without waiting rooms and rooms that had not started',
    attributes: ['foyer.entry'],
    reason: 'a slow network is seen here first',
  },
  visits: {
    name: 'foyer.visits',
    kind: 'counter',
    unit: '{visit}',
    description: 'Visits that ended, and how',
    attributes: ['foyer.outcome'],
    reason: 'people who give up were refused by something else than Zoom',
  },
  troubles: {
    name: 'foyer.troubles',
    kind: 'counter',
    unit: '{trouble}',
    description: 'What went wrong with this machine or Foyer (main/kiosk/troubles.ts)',
    attributes: ['foyer.trouble'],
    reason: 'a kiosk that mends itself every hour looks whole',
  },
  restarts: {
    name: 'foyer.restarts',
    kind: 'counter',
    unit: '{restart}',
    description: 'Restarts that Foyer began itself; staff, night, or the trouble',
    attributes: ['foyer.why'],
    reason: 'tells a night restart from a trouble; sent while Foyer quits, so one may be missed',
  },
  startTime: {
    name: 'foyer.start.time',
    kind: 'gauge',
    unit: 's',
    description: 'When this run began, in seconds since 1970',
    attributes: [],
    reason: 'its changes are all restarts, also those after a crash or a power cut',
  },
  openIncidents: {
    name: 'foyer.incidents.open',
    kind: 'gauge',
    unit: '{incident}',
    description: 'The same problem for several visits within minutes, and nobody got in since',
    attributes: ['foyer.problem'],
    reason: 'the alarm to set first',
  },
  openProblems: {
    name: 'foyer.problems.open',
    kind: 'gauge',
    unit: '{problem}',
    description:
      'What staff are told at this moment without a visit, such as journal-unwritable or staff-called',
    attributes: ['foyer.problem'],
    reason: 'each wants a person',
  },
  heldRecords: {
    name: 'foyer.journal.held',
    kind: 'gauge',
    unit: '{record}',
    description: 'Records of the journal that are only in memory',
    attributes: [],
    reason: 'above 0 for long, the disk is full or gone',
  },
  droppedSpans: {
    name: 'foyer.telemetry.dropped',
    kind: 'counter',
    unit: '{span}',
    description: 'Traces that were given up, because the collector did not take them',
    attributes: [],
    reason: 'what is missing must be seen',
  },
} as const satisfies Record<string, Metric>;

export type MetricKey = keyof typeof METRICS;

export const metricRow = (key: MetricKey): Metric => METRICS[key];

/** Upper bounds of the histogram's buckets, in seconds: finest where a visitor would not notice the difference yet. */
export const JOIN_BOUNDS_SECONDS = [0.5, 1, 2, 3, 5, 8, 13, 21, 34, 55] as const;
