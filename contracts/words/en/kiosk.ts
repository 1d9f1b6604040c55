// English words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInEnglish = {
  setUp: {
    title: 'Choose a PIN for staff',
    hint: 'This screen becomes a locked kiosk. With the PIN, staff open their screen and leave the kiosk: hold the clock for 3 seconds, or press Ctrl+Alt+S.',
    length: '6 to 12 digits. Write it down where visitors cannot see it.',
    againTitle: 'Type the PIN once more',
    next: 'Next',
    finish: 'Lock this kiosk',
    startOver: 'Start over',
    keeping: 'Keeping the PIN',
    differs: 'The two PINs are not the same. Please choose it again.',
    notKept: 'The PIN could not be kept on this machine. Tell IT: Foyer’s data folder must be writable.',
    mistakes: {
      digits: 'A PIN has digits only.',
      short: 'A PIN needs at least six digits.',
      long: 'A PIN has at most twelve digits.',
      easy: 'This PIN is one of the first that anybody would try. Please choose another.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'Settings',
    hint: 'What this kiosk runs with, and who said so. To change something, change the venue file and restart Foyer.',
    columns: { name: 'Setting', value: 'Value', origin: 'From' },
    look: 'Look again',
    kept: 'kept',
    notKept: 'not kept',
    unset: 'not set',
    origins: {
      default: 'Foyer’s default',
      'venue-file': 'venue file',
      environment: 'environment',
      'command-line': 'command line',
      machine: 'this machine',
      remote: 'venue file from the server',
      policy: 'policy, locked',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'Kiosk',
    hint: 'A visit that is going on is ended and written down first.',
    states: {
      windowed: 'This is a plain window, no locked kiosk: the venue file says so.',
      locked: 'This kiosk is locked.',
      unlocked: 'This kiosk is not locked. It locks itself at its next start.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Restart Foyer',
    restartHint: 'Takes some seconds. Then the kiosk is as it was when it was switched on.',
    leave: 'Leave the kiosk',
    leaveHint: 'The window becomes a plain one, and the desktop can be reached.',
    quit: 'Quit Foyer',
    quitHint: 'Foyer ends. Visitors find the desktop.',
    neverLeave: 'The venue file does not let staff leave this kiosk.',
    lock: 'Lock it again',
    lockHint: 'The window fills the screen, and nobody leaves it without the PIN.',
    sure: 'Are you sure?',
    yes: 'Yes',
    no: 'No',
    going: 'One moment, please',
  },
};
