// The venue file's section on the log's files. What goes into them is masked whatever stands here (main/log.ts).
import { z } from 'zod';

/** From the least to the most that is written. */
export const LOG_LEVELS = ['error', 'warn', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const log = z
  .strictObject({
    level: z.enum(LOG_LEVELS).default('info').meta({
      description: 'The least weighty line that is written; "warn" leaves out what went well',
      example: 'info',
    }),
    files: z.int().min(0).max(50).default(5).meta({
      description: 'How many log files are kept in the data folder; 0: none, only standard error',
      example: 5,
    }),
    fileMegabytes: z.number().min(0.1).max(100).default(5).meta({
      description: 'How large one of them becomes before the next is begun',
      example: 5,
    }),
  })
  .prefault({})
  .meta({ description: 'What IT reads', example: { level: 'info', files: 5 } });

export type LogConfig = z.output<typeof log>;
