// 'unresponsive' and 'responsive': DevTools has no such event, so the page is asked every few seconds whether it still
// answers, but only if somebody listens. Electron notices on the first input that stays unanswered.
import type { Contents } from './web-contents.ts';

const ASK_EVERY_MS = 3000;
const HUNG_AFTER_MS = 10_000;

export function startHangWatch(contents: Contents): void {
  let timer: NodeJS.Timeout | undefined;
  let askedAtMs: number | undefined;
  let isHung = false;

  function answered(): void {
    askedAtMs = undefined;
    if (!isHung) return;
    isHung = false;
    contents.emit('responsive');
  }
  function ask(): void {
    const { page } = contents;
    if (contents.isGone) return clearInterval(timer);
    if (!page?.isOpen || contents.hasCrashed) return;
    if (askedAtMs === undefined) {
      askedAtMs = Date.now();
      page.send('Runtime.evaluate', { expression: '0' }).then(answered, answered);
    } else if (!isHung && Date.now() - askedAtMs > HUNG_AFTER_MS) {
      isHung = true;
      contents.emit('unresponsive');
    }
  }
  contents.on('newListener', (event: string) => {
    if (event === 'unresponsive') timer ??= setInterval(ask, ASK_EVERY_MS).unref();
  });
}
