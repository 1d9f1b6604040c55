// Both stand-ins for Zoom as one: what the REST API says is what the wire does. Passcodes, registrants' and visitors'
// tokens, what a meeting demands, who was there: each is kept in one place and read from both sides.
import { createZoomApiStandIn, type AppCredentials, type ZoomApiStandIn } from './zoom-api/index.ts';
import { refusalAtDoor, refusalAtInfo, reportRow } from './zoom-api/admission.ts';
import { createZoomStandIn, SCENARIOS, type ZoomStandIn } from './zoom/index.ts';

export interface ZoomWorldOptions {
  /** The Meeting SDK app. */
  sdk: { clientId: string; clientSecret: string };
  /** The server-to-server app. */
  account: AppCredentials;
  /** The wire's; 0 (default): any free one. */
  port?: number;
  apiPort?: number;
  pace?: number;
  /** Whether the wire asks the account about tokens and registrants (default); else any that is there counts. */
  hasBackOffice?: boolean;
}

export interface ZoomWorld {
  wire: ZoomStandIn;
  api: ZoomApiStandIn;
  /** Whether the user of an OBF token is in their meeting; at first nobody is. By id or e-mail address. */
  ownerIsIn: (user: string, isIn?: boolean) => void;
  reset: () => void;
  close: () => Promise<void>;
}

/** Elsewhere the record's own `status` counts, since the wire lets everybody in. */
const isStartScripted = (number: string): boolean =>
  SCENARIOS.some((row) => row.number === number && row.startsAfterMs !== undefined);

/** @throws when a port is taken. */
export async function createZoomWorld(options: ZoomWorldOptions): Promise<ZoomWorld> {
  const { sdk, account, port = 0, apiPort = 0, pace = 1, hasBackOffice = true } = options;
  const owners = new Set<string>();
  const wire = await createZoomStandIn({
    ...sdk,
    port,
    pace,
    ...(hasBackOffice && {
      backOffice: {
        refusalAtInfo: (join) => refusalAtInfo(join, api),
        refusalAtDoor: (join) => refusalAtDoor(join, api, owners),
      },
    }),
  });
  const api = await createZoomApiStandIn({
    ...account,
    port: apiPort,
    truth: {
      passcodeOf: (number) => wire.passcodeOf(number),
      setPasscode: (number, passcode) => wire.setPasscode(number, passcode),
      hasStarted: (number) => (isStartScripted(number) ? wire.hasStarted(number) : undefined),
    },
    rowsOf: (number) =>
      wire.stays
        .filter(({ join }) => join.meetingNumber === number)
        .flatMap((stay) => reportRow(stay, api) ?? []),
  });

  return {
    wire,
    api,
    ownerIsIn(name, isIn = true) {
      const id = api.users.find(name)?.id ?? name;
      if (isIn) owners.add(id);
      else owners.delete(id);
    },
    reset() {
      owners.clear();
      wire.reset();
      api.reset();
    },
    async close() {
      await Promise.all([wire.close(), api.close()]);
    },
  };
}
