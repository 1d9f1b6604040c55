// Words of other people's on a terminal: names as typed at a kiosk or at home, passcodes as Zoom sent them.

/**
 * The text on one line, with nothing in it that a terminal obeys.
 * SECURITY: a name that moves the cursor, changes colours or turns the direction of writing could hide or fake a line
 * (test/unit/main/cli/plain-text.test.ts).
 */
export const plainText = (given: string): string =>
  given.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ');

/** Rows under their headings; the last column is not padded, so that the widths of names do not matter. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [headings, ...rows].map((row) => row.map(plainText));
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) => (column === line.length - 1 ? cell : cell.padEnd((widths[column] ?? 0) + 2)))
      .join('')
      .trimEnd(),
  );
}
