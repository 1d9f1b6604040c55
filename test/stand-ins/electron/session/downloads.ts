// Downloads: refused by the browser as a whole, told to the app as 'will-download'.
// Letting one through is not built: the app that this serves stops them all.
import type { Browser } from '../chromium/browser.ts';
import { tell } from '../debug.ts';
import { allSessions } from './session.ts';

export async function refuseDownloads({ root }: Browser): Promise<void> {
  root.on('Browser.downloadWillBegin', ({ guid, url, suggestedFilename }) => {
    // A test tool on the debugging port may have allowed downloads for itself, hence the second measure.
    root.post('Browser.cancelDownload', { guid });
    const answers = allSessions().map((session) => session.isDownloadPrevented(url, suggestedFilename));
    if (!answers.includes(true))
      tell(`the download of ${url} was not prevented by the app; it is refused all the same`);
  });
  await root.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
}
