// Writes what a page must know at its load into the places that the built page has for it.

const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);

/** @throws when the built page lacks a place: the build and this server do not fit. */
export function fillMeta(html: string, contents: Readonly<Record<string, string>>): string {
  return Object.entries(contents).reduce((filled, [name, content]) => {
    const placeholder = new RegExp(`<meta name="${name}" content=""\\s*/?>`, 'u');
    if (!placeholder.test(filled)) throw new Error(`the meeting page has no empty <meta name="${name}">`);
    return filled.replace(placeholder, () => `<meta name="${name}" content="${escapeHtml(content)}">`);
  }, html);
}
