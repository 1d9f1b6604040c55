// Runs one command of the command line with what this machine has. Nothing here opens a window that anybody sees, joins a
// meeting or writes into a journal that another Foyer is writing.
import { venueFile, type VenueConfig } from '../../contracts/config.ts';
import { presetLabels } from '../../contracts/config-devices.ts';
import type { MachineStore } from '../config/machine-store.ts';
import type { Folders } from '../folders.ts';
import { buildChecks } from '../health/build-checks.ts';
import { readDoctorFacts } from '../health/read-doctor-facts.ts';
import type { Autostart } from '../kiosk/autostart.ts';
import type { Log } from '../log.ts';
import type { Options } from '../options.ts';
import { openHiddenPage, type HiddenPage } from '../hidden-page.ts';
import { servedConfig, signingOf, type Gathered } from '../start-up.ts';
import { isRehearsal } from '../zoom-stand-in.ts';
import type { Installation } from '../updates/owner.ts';
import { buildZoom, type Zoom } from '../zoom/build-zoom.ts';
import { createRoom } from '../zoom/create-room.ts';
import type { Fetch } from '../zoom/fetch.ts';
import { readMeeting } from '../zoom/meeting-details.ts';
import { readParticipants } from '../zoom/participants-report.ts';
import { attendanceCommand } from './attendance.ts';
import { checkCommand } from './check.ts';
import { doctorCommand } from './doctor.ts';
import { refused, type CommandEnd, type Given } from './command.ts';
import { configShowCommand } from './config-show.ts';
import { evidenceCommand } from './evidence.ts';
import { personCommand } from './person.ts';
import { pinCommand } from './pin.ts';
import { roomCommand } from './room.ts';
import { sheetCommand } from './sheet.ts';
import { venueCommand } from './venue.ts';

interface Asked {
  name: string;
  given: Given;
  options: Options;
  gathered: Gathered;
  folders: Folders;
  version: string;
  installation: Installation;
  fetch: Fetch;
  wait: (ms: number) => Promise<void>;
  machine: Pick<MachineStore, 'find'>;
  log: Log;
  isPackaged: boolean;
  terminal: Pick<NodeJS.Process, 'stdin' | 'stderr' | 'platform'>;
  /** Of the environment. */
  givenPin: string | null;
  autostart: Pick<Autostart, 'isRegistered'>;
}

/** A room can be made before there is a venue file. */
const emptyVenue = (): VenueConfig => ({
  ...venueFile.parse({
    venue: { name: 'Foyer' },
    rooms: [{ id: 'none', title: 'None', meetingNumber: '100000000' }],
  }),
  rooms: [],
});

const venueOf = ({ config }: Gathered): VenueConfig => (config.ok ? config.config : emptyVenue());

function zoomOf({ options, gathered, fetch, wait, log }: Asked): Zoom {
  const { account, sdk, signer } = gathered;
  const venue = venueOf(gathered);
  return buildZoom({
    venue,
    signing: signingOf(venue, sdk, signer),
    account: account.ok ? account.secret : null,
    zoomApiStandIn: options.zoomApiStandIn,
    fetch,
    now: Date.now,
    wait,
    log,
    onPasscodeChange: () => undefined,
    onTrouble: () => undefined,
  });
}

async function check(asked: Asked): Promise<CommandEnd> {
  const { given, gathered, folders, log, isPackaged } = asked;
  // Only once something is asked of it: a mistyped command needs no browser.
  let page: Promise<HiddenPage> | undefined;
  const openOnce = (): Promise<HiddenPage> => (page ??= openHiddenPage(folders, isPackaged));
  try {
    const runChecks = buildChecks({
      ...asked,
      zoom: zoomOf(asked),
      zoomApiStandIn: asked.options.zoomApiStandIn,
      heldCount: () => 0,
      // A kiosk that runs knows what staff chose there; from here only the venue file can be read.
      chosenDevices: () => ({ labels: presetLabels(venueOf(gathered).devices), missing: null }),
      runInPage: async (code) => (await openOnce()).run(code),
    });
    return await checkCommand({ venue: servedConfig(gathered.config), runChecks, now: Date.now }, given);
  } finally {
    await page?.then(({ close }) => close()).catch((error: unknown) => log.error('hidden page', error));
  }
}

/** What keeps a command from being done that needs the venue's rooms; null where they are there. */
const needsVenue = ({ config }: Gathered): CommandEnd | null =>
  config.ok ? null : refused(config.messages.join('\n'));

/** A command answers for the kiosk as it is, and so with what it would start with. */
const standInNote = ({ config }: Gathered): string =>
  config.ok && config.replaces
    ? `The venue file cannot be used; the last good one stands in for it:\n${config.replaces.join('\n')}\n`
    : '';

const COMMANDS: Readonly<Record<string, (asked: Asked) => Promise<CommandEnd>>> = {
  check,
  config: (asked) => Promise.resolve(configShowCommand(asked, asked.given)),
  doctor: (asked) => doctorCommand(() => readDoctorFacts({ ...asked, now: Date.now }), asked.given),
  evidence: ({ folders, given }) => evidenceCommand({ ...folders, now: Date.now }, given),
  person: ({ folders, given, gathered }) =>
    personCommand({ ...folders, now: () => new Date(), rooms: venueOf(gathered).rooms }, given),
  async sheet(asked) {
    const missing = needsVenue(asked.gathered);
    if (missing) return missing;
    const { knownRooms, account } = zoomOf(asked);
    const { venue, rooms } = venueOf(asked.gathered);
    return sheetCommand(
      {
        venue,
        rooms,
        readRoom: async ({ id }) => {
          if (!account.isConfigured) return null;
          const read = await knownRooms.refresh(id);
          return read.ok ? read.value.details : null;
        },
        passcode: knownRooms.passcode,
      },
      asked.given,
    );
  },
  venue: ({ given }) => venueCommand({ now: Date.now }, given),
  pin: ({ givenPin, terminal }) =>
    pinCommand(givenPin, {
      input: terminal.stdin,
      output: terminal.stderr,
      isTerminal: terminal.stdin.isTTY,
      platform: terminal.platform,
    }),
  async attendance(asked) {
    const { gathered, folders, given, options, wait } = asked;
    const wantsRoom = given.options['room'] !== undefined;
    const missing = wantsRoom ? needsVenue(gathered) : null;
    if (missing) return missing;
    const { account } = zoomOf(asked);
    return attendanceCommand(
      {
        ...folders,
        rooms: venueOf(gathered).rooms,
        readParticipants: (room) => readParticipants(account, room),
        isRehearsal: isRehearsal(options),
        now: Date.now,
        wait,
      },
      given,
    );
  },
  async room(asked) {
    const { gathered, given } = asked;
    const missing = given.word === 'read' ? needsVenue(gathered) : null;
    if (missing) return missing;
    const { account } = zoomOf(asked);
    const { rooms } = venueOf(gathered);
    const roomIds = rooms.map(({ id }) => id);
    return roomCommand(
      {
        rooms,
        createRoom: (wanted) =>
          createRoom(
            { account, readMeeting: (room) => readMeeting(account, room), now: Date.now, roomIds },
            wanted,
          ),
        readMeeting: (room) => readMeeting(account, room),
        now: Date.now,
      },
      given,
    );
  },
};

export async function runCommand(asked: Asked): Promise<CommandEnd> {
  const run = COMMANDS[asked.name];
  if (!run) return refused(`"${asked.name}" is not a command of Foyer.`);
  const { exitCode, out, err } = await run(asked);
  // A check says it itself.
  return { exitCode, out, err: (asked.name === 'check' ? '' : standInNote(asked.gathered)) + err };
}
