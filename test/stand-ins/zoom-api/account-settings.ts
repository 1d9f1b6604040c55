// What the venue's administrator has set at Zoom. It decides what `POST /users/{userId}/meetings` really makes, and is
// what `GET /users/{userId}/settings` tells.
import { NO_REQUIREMENT, type PasscodeRequirement } from './passcode-policy.ts';

/** default-on: where the call says nothing. locked-on: whatever the call says. */
export type Setting = 'off' | 'default-on' | 'locked-on';

export interface AccountSettings {
  passcode: Setting;
  requirement: PasscodeRequirement;
  waitingRoom: Setting;
  authentication: Setting;
  /** "All meetings are secured with one security option", locked: what Zoom turns on where all three are off. */
  oneSecurityOption: 'off' | 'passcode' | 'waiting-room';
}

export const FRESH_SETTINGS: AccountSettings = {
  passcode: 'default-on',
  requirement: NO_REQUIREMENT,
  waitingRoom: 'off',
  authentication: 'off',
  oneSecurityOption: 'off',
};

/** Zoom's own names for them, by the query's `option`. */
export function settingsAnswer(settings: AccountSettings, option: string): Record<string, unknown> {
  const { requirement } = settings;
  const isPasscodeOn = settings.passcode !== 'off';
  const isWaitingRoomOn = settings.waitingRoom !== 'off';
  const isAuthenticationOn = settings.authentication !== 'off';
  if (option === 'meeting_security') {
    return {
      meeting_security: {
        auto_security: settings.oneSecurityOption !== 'off',
        embed_password_in_join_link: true,
        meeting_password: isPasscodeOn,
        meeting_password_requirement: requirement,
        require_password_for_scheduled_meeting: isPasscodeOn,
        waiting_room: isWaitingRoomOn,
        webinar_password: isPasscodeOn,
      },
    };
  }
  if (option === 'meeting_authentication') {
    return { meeting_authentication: isAuthenticationOn, authentication_options: [] };
  }
  return {
    schedule_meeting: {
      join_before_host: true,
      default_password_for_scheduled_meetings: '',
      meeting_password_requirement: requirement,
      require_password_for_instant_meetings: isPasscodeOn,
      require_password_for_scheduled_meetings: isPasscodeOn,
      require_password_for_scheduling_new_meetings: isPasscodeOn,
    },
    in_meeting: { waiting_room: isWaitingRoomOn, attendee_on_hold: isWaitingRoomOn },
    feature: { meeting_capacity: 300, webinar: true, webinar_capacity: 500 },
  };
}
