// The command line as tests ask about it: what was taken, or what was said.
import { parseOptions, type Options } from '../../../main/options.ts';

export const parsed = (argv: string[], isPackaged = false): Options => {
  const result = parseOptions(argv, isPackaged);
  if (!result.ok) throw new Error(result.message);
  return result.options;
};

/** '' where nothing is wrong. */
export const messageOf = (argv: string[], isPackaged = false): string => {
  const result = parseOptions(argv, isPackaged);
  return result.ok ? '' : result.message;
};
