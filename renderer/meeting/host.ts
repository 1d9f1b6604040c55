// The meeting page: its lock and the witness first, then the SDK, and the shell as soon as it calls. Lists what is built and connects
// it; a fresh page is loaded for every join, so nothing here is ever taken down.
import { installPageLock } from '../page-lock.ts';
import { createComponentView } from './component-view.ts';
import { loadZoomClient } from './load-sdk.ts';
import { watchInput } from './watch-input.ts';
import { createShellLink } from './shell-link.ts';
import { installWitness } from './witness.ts';

const meta = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const root = document.getElementById('zoom-root');
if (!root) throw new Error('the page has no root element');

installPageLock();
const witness = installWitness(window);
const view = createComponentView({
  loadClient: loadZoomClient,
  root,
  assetPath: `${location.origin}/zoom/lib/av`,
  witness,
  onFact: (fact) => link.tell(fact),
});
const link = createShellLink({
  page: window,
  token: meta('foyer-token'),
  shellOrigin: meta('foyer-shell-origin'),
  onMessage(message) {
    if (message.type === 'leave') return void view.leave();
    const { topic, language, ticket } = message;
    document.title = topic;
    document.documentElement.lang = language;
    void view.join(ticket, language);
  },
});
watchInput(window, () => link.tell({ kind: 'input' }));
void view.warm();
