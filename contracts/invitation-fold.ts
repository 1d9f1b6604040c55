// How an e-mail address, code or badge of an invited person is compared. The venue file is judged by the same: who is one
// person at the kiosk must be one on the list.

/**
 * Scanners type as keyboards do: they end with Enter or Tab, and a one-line field swallows a vCard's line ends. So case,
 * white space and control characters do not count; '' where nothing else was there.
 */
export const foldInvitation = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, '')
    .toLowerCase();
