import { expect, test } from 'vitest';
import { helpText } from '../../../main/options.ts';
import { SWITCHES } from '../../../main/switches.ts';

test('help lists each switch once with its purpose, the unpackaged ones only where they work', () => {
  for (const { name, purpose, isUnpackagedOnly } of SWITCHES) {
    expect(helpText(false)).toMatch(new RegExp(`^  --${name}[ =]`, 'mu'));
    expect(helpText(false)).toContain(purpose);
    expect(helpText(true).includes(purpose)).toBe(!isUnpackagedOnly);
  }
});
