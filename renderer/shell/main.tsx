// Composition of the shell: builds the controller, opens and covers the stage, mounts React. Decides nothing.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { installPageLock } from '../page-lock.ts';
import { App } from './app.tsx';
import { installLook } from './look.ts';
import { createFrameOpener } from './meeting-frame.ts';
import { installSecondTapGuard } from './second-tap.ts';
import { createBroken } from './broken.ts';
import { BrokenScreen } from './screens/BrokenScreen.tsx';
import { installRest } from './rest.ts';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { startBeating } from './heart.ts';
import { keepFocus } from './keep-focus.ts';
import { browserClock } from './visit/clock.ts';
import { watchInput } from './watch-input.ts';
import { installQuietCursor } from '../quiet-cursor.ts';
import { createVisitController } from './visit/controller.ts';
import { screenOf } from './visit/snapshot.ts';
import { loadTongue } from './tongue.ts';
import './styles/index.ts';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

installPageLock();
const stage = element('stage');
const controller = createVisitController({
  bridge: window.foyer,
  openFrame: createFrameOpener(stage, browserClock),
  clock: browserClock,
  now: Date.now,
  loadTongue,
});

// Outside React, so that Zoom's own dialogs are covered in the same moment in which the state changes.
controller.subscribe(() => {
  const isOpen = controller.snapshot().state.screen === 'in-room';
  stage.inert = !isOpen;
  stage.classList.toggle('is-open', isOpen);
});

keepFocus({ page: window, stage });

let hasQuietCursor = false;
function installQuietCursorOnce(): void {
  if (hasQuietCursor) return;
  hasQuietCursor = true;
  installQuietCursor({ root: document.documentElement, target: window });
}
const look = installLook({
  root: document.documentElement,
  fonts: document.fonts,
  light: window.matchMedia('(prefers-color-scheme: light)'),
});
controller.subscribe(() => {
  const { venue } = controller.snapshot();
  if (venue === null) return;
  look.wear(venue.look);
  if (venue.kiosk.fillsScreen) installQuietCursorOnce();
});
watchInput(window, controller.noteInput);

installRest({ controller, clock: browserClock, target: window });

const reload = (): void => window.location.reload();
const root = element('root');
// Before React's own listeners on the same element.
installSecondTapGuard(root, () => screenOf(controller.snapshot()));
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary
      fallback={<BrokenScreen onReload={reload} />}
      onCatch={createBroken({ bridge: window.foyer, controller, clock: browserClock, reload })}
    >
      <App controller={controller} bridge={window.foyer} />
    </ErrorBoundary>
  </StrictMode>,
);
void controller.open();
startBeating(window.foyer, browserClock, controller.isSomebodyThere);
