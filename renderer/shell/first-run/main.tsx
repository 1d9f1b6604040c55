// Composition of set-up's page: asks main how things stand, brings the language, mounts React. Decides nothing.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { installPageLock } from '../../page-lock.ts';
import { installLook } from '../look.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { BrokenScreen } from '../screens/BrokenScreen.tsx';
import { installSecondTapGuard } from '../second-tap.ts';
import { ENGLISH, loadTongue } from '../tongue.ts';
import { askMain } from '../visit/ask-main.ts';
import { FirstRun } from './FirstRun.tsx';
import '../styles/index.ts';

const found = document.getElementById('root');
if (!found) throw new Error('first-run.html has no #root');
const place = found;

installPageLock();
installLook({
  root: document.documentElement,
  fonts: document.fonts,
  light: window.matchMedia('(prefers-color-scheme: light)'),
});
// Before React's own listeners on the same element.
installSecondTapGuard(place, () => place.querySelector('[data-step]')?.getAttribute('data-step') ?? '');

async function open(): Promise<void> {
  const opened = await askMain(window.foyer.firstRunOpened);
  const tongue = opened.ok ? await loadTongue(opened.value.language) : ENGLISH;
  const broken = <BrokenScreen onReload={() => window.location.reload()} />;
  createRoot(place).render(
    <StrictMode>
      <ErrorBoundary fallback={broken} onCatch={() => undefined}>
        {opened.ok ? <FirstRun bridge={window.foyer} view={opened.value} first={tongue} /> : broken}
      </ErrorBoundary>
    </StrictMode>,
  );
}
void open();
