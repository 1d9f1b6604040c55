// "Did you mean …?": the known word that a mistyped one probably stands for. Used for switches and for the venue
// file's fields; a wrong guess is worse than none, so short words may differ by
// one letter only.

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The closest of `words`, or null when none is close. Upper and lower case count as equal. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  // Nobody's typo is longer than this, and the table grows with the square of it.
  if (typed.length > 60) return null;
  const wanted = typed.toLowerCase();
  const ranked = words
    .map((word) => {
      const known = word.toLowerCase();
      const isPart = wanted.length >= 4 && (known.includes(wanted) || wanted.startsWith(known));
      const distance = editDistance(wanted, known);
      const farthest = Math.min(3, Math.max(1, Math.floor(word.length * 0.4)));
      return { word, distance, isNear: isPart || distance <= farthest };
    })
    .filter(({ isNear }) => isNear)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word ?? null;
}
