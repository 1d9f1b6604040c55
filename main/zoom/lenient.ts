// Fields of Zoom's answers, whose types change between years and calls: what is missing, or cannot be read, is null.
import { z } from 'zod';

export const text = z
  .union([z.string(), z.number().transform(String)])
  .nullable()
  .catch(null);

/** From 0 on. */
export const whole = z
  .union([
    z.int().min(0),
    z
      .string()
      .regex(/^\d{1,9}$/u)
      .transform(Number),
  ])
  .nullable()
  .catch(null);

export const flag = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')])
  .nullable()
  .catch(null);
