// Takes out of a sentence what may not be kept: whatever Zoom or a library puts into its messages ends up in logs and
// journal lines only through here.

const RULES: readonly { pattern: RegExp; with: string }[] = [
  // Addresses with their queries: passcodes and tokens travel there.
  { pattern: /\b(https?|wss?):\/\/[^\s"'<>]+/giu, with: '[address]' },
  { pattern: /(?<![^\s@"'<>(),;])[^\s@"'<>(),;]+@[^\s@"'<>(),;]+\.[^\s@"'<>(),;]+/gu, with: '[e-mail]' },
  // JWTs, and long opaque words such as tokens, secrets and keys.
  { pattern: /\b[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}\b/gu, with: '[token]' },
  { pattern: /\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,}\b/gu, with: '[token]' },
  // Also as JSON and in camel case: "passWord":"…", accessToken=…
  {
    pattern:
      /\b(\w*(?:pass_?(?:code|word)|pwd|secret|signature|token)|tk|zak|ztk)\b["']?\s*[:=]\s*(?:"[^"]*"|\S+)/giu,
    with: '$1=[hidden]',
  },
  // Meeting numbers, also written in groups. Not after or before another digit: times in milliseconds stay.
  { pattern: /(?<!\d)\d{3,4}[\s\u2013-]?\d{3,4}[\s\u2013-]?\d{3,4}(?!\d)/gu, with: '[number]' },
];

/**
 * The sentence without addresses, e-mails, tokens, passcodes and meeting numbers, cut to `maxLength` characters.
 * @param alsoHide exact words known to be personal here, such as the visitor's name.
 */
export function redact(sentence: string, alsoHide: readonly string[] = [], maxLength = 300): string {
  let masked = sentence;
  for (const word of alsoHide) if (word.length > 1) masked = masked.replaceAll(word, '[hidden]');
  for (const rule of RULES) masked = masked.replace(rule.pattern, rule.with);
  return masked.slice(0, maxLength);
}
