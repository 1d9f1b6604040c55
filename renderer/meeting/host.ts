// The meeting page: its lock, the witness and the kiosk's devices first, then the SDK, and the shell as soon as it calls.
// Lists what is built and connects it; a fresh page is loaded for every join, so nothing here is ever taken down.
import type { DeviceSettings } from '../../contracts/devices.ts';
import type { MeetingFact } from '../../contracts/meeting-port.ts';
import { installChosenDevices } from './chosen-devices.ts';
import { createClientView } from './client-view.ts';
import { installPageLock } from '../page-lock.ts';
import { installQuietCursor } from '../quiet-cursor.ts';
import { createComponentView } from './component-view.ts';
import { loadZoomClient, loadZoomPage } from './load-sdk.ts';
import { readMeta } from './read-meta.ts';
import { watchInput } from './watch-input.ts';
import { createShellLink } from './shell-link.ts';
import { installWitness } from './witness.ts';

const root = document.getElementById('zoom-root');
if (!root) throw new Error('the page has no root element');

installPageLock();
const witness = installWitness(window);
// Written by main, and read before the SDK is there.
const settings = JSON.parse(readMeta('foyer-devices')) as DeviceSettings;
installChosenDevices(window, settings.labels, {
  onTrouble: (device, why) => link.tell({ kind: 'device-trouble', device, why }),
  onMissing: (missing) => link.tell({ kind: 'devices-missing', devices: missing }),
});
const onFact = (fact: MeetingFact): void => link.tell(fact);
const lib = `${location.origin}/zoom/lib`;
const view =
  readMeta('foyer-view') === 'client'
    ? createClientView({
        loadPage: loadZoomPage,
        libPath: lib,
        leaveUrl: `${location.origin}/empty`,
        page: document,
        witness,
        settings,
        onFact,
      })
    : createComponentView({
        loadClient: loadZoomClient,
        root,
        assetPath: `${lib}/av`,
        witness,
        settings,
        onFact,
      });
const link = createShellLink({
  page: window,
  token: readMeta('foyer-token'),
  shellOrigin: readMeta('foyer-shell-origin'),
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
