// What Electron says of the one window.
import type { ElectronApplication } from 'playwright/test';

export interface WindowState {
  isKiosk: boolean;
  isFullScreen: boolean;
  isAlwaysOnTop: boolean;
  isMinimized: boolean;
  isVisible: boolean;
}

export const windowState = (app: ElectronApplication): Promise<WindowState> =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('there is no window');
    return {
      isKiosk: window.isKiosk(),
      isFullScreen: window.isFullScreen(),
      isAlwaysOnTop: window.isAlwaysOnTop(),
      isMinimized: window.isMinimized(),
      isVisible: window.isVisible(),
    };
  });
