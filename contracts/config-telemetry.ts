// The venue file's section on metrics and traces, sent to a collector of the venue's own. Left out: nothing is sent.
// There is no token on purpose: a kiosk holds no secret for it, and the venue's collector has those for what lies behind.
import { z } from 'zod';
import { isServerUrl, NOT_A_SERVER } from './server-url.ts';

export const telemetry = z
  .strictObject({
    url: z.string().max(2_000).refine(isServerUrl, NOT_A_SERVER).meta({
      description: 'Gets OTLP over HTTP as JSON, at /v1/metrics and /v1/traces below this address',
      example: 'https://collector.example.com:4318',
    }),
    everySeconds: z
      .int()
      .min(10)
      .max(3_600)
      .default(60)
      .meta({ description: 'How often it is sent', example: 60 }),
    traces: z.boolean().default(true).meta({
      description: 'A visit is sent as a trace too, under its id and without its visitor',
      example: true,
    }),
  })
  .optional()
  .meta({
    description: "Metrics and traces for the venue's own collector",
    example: { url: 'https://collector.example.com:4318' },
  });

export type TelemetryConfig = NonNullable<z.output<typeof telemetry>>;
