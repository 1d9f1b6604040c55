// Requests of the shell about itself: it has started, it can be used.
import type { RequestArguments, VenueView } from '../../contracts/channels.ts';
import type { DeviceKind } from '../../contracts/devices.ts';
import { success } from '../../contracts/result.ts';
import type { Visits } from '../joining/visits.ts';
import type { Handlers } from './handle.ts';

interface Dependencies {
  venueView: () => VenueView;
  visits: Pick<Visits, 'end'>;
  /** The shell begins anew: what the last one had opened is closed. */
  onOpened: () => void;
  /** The shell lives. */
  onBeat: (said: RequestArguments<'shell/beat'>) => void;
  /** A screen has thrown. `reason`: the error's name. */
  onBroken: (reason: string) => void;
  /** Called once, when the rooms can be tapped for the first time. */
  onReady: () => void;
  noteMissingDevices: (kinds: readonly DeviceKind[]) => void;
}

export function createShellHandlers({
  venueView,
  visits,
  onOpened,
  onBeat,
  onBroken,
  onReady,
  noteMissingDevices,
}: Dependencies): Pick<
  Handlers,
  'shell/opened' | 'shell/ready' | 'shell/beat' | 'shell/broken' | 'shell/devices'
> {
  let wasReady = false;
  return {
    // A reload forgets the shell's state, so a visit that was going on has nobody to end it.
    'shell/opened': async () => {
      onOpened();
      await visits.end('abandoned');
      return success(venueView());
    },
    'shell/beat': async (said) => {
      onBeat(said);
      return success(null);
    },
    'shell/broken': async ({ reason }) => {
      onBroken(reason);
      return success(null);
    },
    'shell/devices': async ({ missing }) => {
      noteMissingDevices(missing);
      return success(null);
    },
    'shell/ready': async () => {
      if (!wasReady) onReady();
      wasReady = true;
      return success(null);
    },
  };
}
