// What the client view is told once: a whole web client, less what a kiosk must not offer to strangers.
import type { ZoomMtg } from '@zoom/meetingsdk';

type InitOptions = Parameters<(typeof ZoomMtg)['init']>[0];

/** ZOOM: in the SDK's own list of options, not in its declarations (6.2.0). */
interface Undeclared {
  leaveRedirect: boolean;
}

export const clientViewOptions: Omit<InitOptions, 'leaveUrl'> & Undeclared = {
  // The shell takes the page away. A page that went elsewhere by itself would look like one that broke.
  leaveRedirect: false,
  // SECURITY: true would fetch newer media code from Zoom; what runs here is what was packaged
  // (test/unit/renderer/meeting/client-view.test.ts).
  patchJsMedia: false,
  leaveOnPageUnload: true,
  // The visitor has given a name and wants in: camera and microphone are off until they are tapped.
  disablePreview: true,
  enableWaitingRoomPreview: false,
  // The shell says what went wrong.
  isShowJoiningErrorDialog: false,
  // Without number, passcode and invitation link: the next visitor reads over the shoulder.
  showMeetingHeader: false,
  meetingInfo: ['topic', 'host'],
  disableInvite: true,
  // Telephones are rung at the venue's cost, the kiosk's screen is not the visitor's, recordings would stay here.
  disableCallOut: true,
  disableZoomPhone: true,
  screenShare: false,
  disableRecord: true,
  // Both open a window, or a form that asks for an e-mail address.
  disablePictureInPicture: true,
  disableReport: true,
  defaultView: 'gallery',
};
