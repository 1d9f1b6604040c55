// The rows of the wire's table as the REST API tells of them, so that what is foretold and what is met agree.
import type { Scenario } from '../zoom/scenario.ts';
import { UNKNOWN_NUMBER } from '../zoom/refused.ts';
import { SCENARIOS } from '../zoom/scenarios.ts';
import type { Meetings } from './meetings.ts';

const REGISTRATION_NEEDED = 3099;
const LOGIN_NEEDED = 3051;

/** Every scenario's number but that of the row which says that there is none. */
export function seedFromScenarios(meetings: Meetings): void {
  for (const scenario of SCENARIOS) {
    if (scenario.info === UNKNOWN_NUMBER) continue;
    meetings.set(scenario.number, {
      kind: scenario.isWebinar ? 'webinar' : 'meeting',
      topic: `Stand-in: ${scenario.key}`,
      status: scenario.startsAfterMs === undefined ? 'started' : 'waiting',
      settings: {
        ...(scenario.isWebinar
          ? {}
          : {
              waiting_room: scenario.hasWaitingRoom ?? false,
              join_before_host: scenario.startsAfterMs === undefined,
            }),
        approval_type: saysAtInfo(scenario, REGISTRATION_NEEDED) ? 0 : 2,
        meeting_authentication: saysAtInfo(scenario, LOGIN_NEEDED),
      },
    });
  }
}

function saysAtInfo({ info, needs }: Scenario, code: number): boolean {
  return [info, needs?.otherwise].some((said) => said?.kind === 'refuse' && said.errorCode === code);
}
