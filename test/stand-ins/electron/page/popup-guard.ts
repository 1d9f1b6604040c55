// Runs in every frame's isolated world: clicks and forms that would open a window are stopped before Chromium makes one.
// A window that Chromium has made is closed too, but its first request may have left by then. Must not use anything from
// outside its own braces.

export function installPopupGuard(report: (url: string, frameName: string) => void): void {
  const staysHere = (target: string): boolean =>
    ['', '_self', '_parent', '_top'].includes(target.toLowerCase()) ||
    [...document.querySelectorAll('iframe')].some(({ name }) => name === target);
  const targetOf = (own: string | undefined): string =>
    own || document.querySelector<HTMLBaseElement>('base[target]')?.target || '';

  function stop(event: Event, url: string, target: string): void {
    event.preventDefault();
    report(url, target.startsWith('_') ? '' : target);
  }

  // In the bubbling phase and last: the page's own listeners may have prevented the click, then there is no window.
  function clicked(event: Event): void {
    const { button, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (event.defaultPrevented || button === 2) return;
    const link = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement || node instanceof HTMLAreaElement);
    if (!link?.href || link.hasAttribute('download')) return;
    const target = targetOf(link.target);
    if (ctrlKey || metaKey || shiftKey || button === 1 || !staysHere(target)) stop(event, link.href, target);
  }
  window.addEventListener('click', clicked);
  window.addEventListener('auxclick', clicked);
  window.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const submitter = event.submitter as HTMLButtonElement | null;
    const target = targetOf(submitter?.formTarget || form.target);
    if (event.defaultPrevented || staysHere(target)) return;
    stop(event, submitter?.hasAttribute('formaction') ? submitter.formAction : form.action, target);
  });
}
