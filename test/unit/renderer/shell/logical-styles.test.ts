// Every screen can be read from right to left: style sheets name start and end, not left and right.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = path.join(import.meta.dirname, '../../../../renderer/shell/styles');

interface Declaration {
  selector: string;
  property: string;
  /** Functions are one value each. */
  values: string[];
}

function declarations(css: string): Declaration[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '()');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].flatMap(([, selector = '', body = '']) =>
    body.split(';').flatMap((line) => {
      const [property = '', value] = line.split(':');
      return value === undefined
        ? []
        : [{ selector: selector.trim(), property: property.trim(), values: value.trim().split(/\s+/u) }];
    }),
  );
}

/** Stays where it is when the page turns. */
function isPhysical({ property, values: [first, second, third, fourth] }: Declaration): boolean {
  if (/(^|-)(left|right)$|^float$/u.test(property)) return true;
  if (property === 'text-align') return first === 'left' || first === 'right';
  // A shadow to one side.
  if (property === 'box-shadow') return first === 'inset' && second !== '0';
  // Top, right, bottom, left.
  const hasSides = /^(margin|padding|inset|border-width)$/u.test(property);
  return hasSides && third !== undefined && fourth !== undefined && second !== fourth;
}

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.css')))('%s', (name) => {
  const found = declarations(readFileSync(path.join(FOLDER, name), 'utf8'));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(isPhysical)).toEqual([]);
});
