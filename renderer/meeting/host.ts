// The meeting page: its lock and the witness first, then the SDK, and the shell as soon as it calls. Lists what is built and connects
// it; a fresh page is loaded for every join, so nothing here is ever taken down.
import type { MeetingFact } from '../../contracts/meeting-port.ts';
import { createClientView } from './client-view.ts';
import { installPageLock } from '../page-lock.ts';
import { installQuietCursor } from '../quiet-cursor.ts';
import { createComponentView } from './component-view.ts';
import { loadZoomClient, loadZoomPage } from './load-sdk.ts';
import { watchInput } from './watch-input.ts';
import { createShellLink } from './shell-link.ts';
import { installWitness } from './witness.ts';

const meta = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const root = document.getElementById('zoom-root');
if (!root) throw new Error('the page has no root element');

installPageLock();
const witness = installWitness(window);
const onFact = (fact: MeetingFact): void => link.tell(fact);
const lib = `${location.origin}/zoom/lib`;
const view =
  meta('foyer-view') === 'client'
    ? createClientView({
        loadPage: loadZoomPage,
        libPath: lib,
        leaveUrl: `${location.origin}/empty`,
        page: document,
        witness,
        onFact,
      })
    : createComponentView({ loadClient: loadZoomClient, root, assetPath: `${lib}/av`, witness, onFact });
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
installQuietCursor({ root: document.documentElement, target: window });
watchInput(window, () => link.tell({ kind: 'input' }));
void view.warm();
