// The page that stands there when Foyer has given up for a while: no script, no bundle, no network, no server. A person
// must know from it that this screen is out of use, whom to ask, and what to read out to them.

export interface AskStaffWords {
  title: string;
  hint: string;
  reference: string;
  byItself: string;
}

export interface Spoken {
  words: AskStaffWords;
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
}

interface Given {
  /** The first one is the page's; the others say the same below it. */
  spoken: readonly [Spoken, ...Spoken[]];
  /** What staff call this kiosk: venue and machine. */
  kioskName: string;
  /** Finds the line in the log and the record in the journal. */
  reference: string;
  /** For whoever can mend it; null: only the reference. */
  detail: string | null;
}

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  html { height: 100%; background: #101418; color: #f4f1ea; color-scheme: dark; cursor: none;
    font: 400 clamp(20px, 2.4vmin, 44px)/1.5 system-ui, sans-serif; user-select: none; }
  body { min-height: 100%; padding: 8vmin; display: flex; flex-direction: column; justify-content: center; gap: 1em; }
  h1 { font-size: 2.8em; line-height: 1.1; font-weight: 650; max-width: 18ch; }
  p { max-width: 44ch; }
  .again { margin-top: 1.5em; font-size: .8em; }
  .by-itself { color: #b9c0c7; }
  footer { margin-top: 3em; padding-top: 1em; border-top: 1px solid #3a424a; color: #b9c0c7; font-size: .8em; }
  .detail { max-width: 90ch; overflow-wrap: anywhere; }
`;

const t = (text: string): string => text.replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);

const again = ({ words, language, direction }: Spoken): string =>
  `<p class="again" lang="${t(language)}" dir="${direction}">${t(`${words.title}. ${words.hint} ${words.byItself}`)}</p>`;

/** The page as a `data:` address; nothing has to be served for it. Pure. */
export function askStaffAddress({ spoken: [first, ...others], kioskName, reference, detail }: Given): string {
  const { words, language, direction } = first;
  const html = `<!doctype html><html lang="${t(language)}" dir="${direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Foyer</title><style>${STYLE}</style></head><body data-screen="ask-staff"><main>
<h1>${t(words.title)}</h1><p>${t(words.hint)}</p><p class="by-itself">${t(words.byItself)}</p>${others.map(again).join('')}</main>
<footer><p><bdi>${t(kioskName)}</bdi> · ${t(words.reference)} <bdi class="reference">${t(reference)}</bdi></p>
${detail === null ? '' : `<p class="detail" dir="auto">${t(detail)}</p>`}</footer></body></html>`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
}
