// Both page servers: shell and meeting page, two origins on host `localhost`, told apart by port. Another origin, so
// that Zoom's code cannot reach the shell; the same site, or the frame would have no sessionStorage and the SDK dies.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameInvitation } from '../contracts/channels.ts';
import type { DeviceSettings } from '../contracts/devices.ts';
import type { View } from '../contracts/room.ts';
import { holdLoopbackPort } from './pages/loopback-pair.ts';
import { createDevicesPage, DEVICES_PATH } from './pages/devices-page.ts';
import { createMeetingPage } from './pages/meeting-page.ts';
import type { VenueFiles } from './config/venue-files.ts';
import { createListener, fileAnswer, page } from './pages/respond.ts';
import { venueAnswer } from './pages/venue-answer.ts';
import {
  meetingHeaders,
  meetingPolicies,
  shellHeaders,
  type WebEndpoint,
} from './security/content-policy.ts';

export interface PagesInput {
  /** In the shell's directory; by default index.html. */
  shellPage?: 'index.html' | 'first-run.html';
  /** Each holds its page's index.html; the meeting page's the test of devices too. */
  shellDirectory: string;
  meetingDirectory: string;
  /** What both pages load of our own bundle; by default `assets` beside the shell. */
  assetsDirectory?: string;
  /** The SDK's files, for the meeting page only. */
  zoomDirectory: string;
  /** What the venue file names, for the shell only. */
  venueFiles: VenueFiles;
  /** The clouds of this venue's rooms. */
  webEndpoints: readonly WebEndpoint[];
  /** Unguessable and never the same twice. */
  newToken: () => string;
  /** What the meeting page does with the kiosk's devices. */
  deviceSettings: () => DeviceSettings;
}

export interface Pages {
  shellUrl: string;
  shellOrigin: string;
  meetingOrigin: string;
  /** Opens the meeting page for one load, with one view. An invitation before it is void. */
  invite: (view: View) => FrameInvitation;
  /** The same for the page that tests devices. It may live beside a meeting page, and stores nothing. */
  inviteDevices: () => FrameInvitation;
  close: () => Promise<void>;
}

/**
 * Starts both servers.
 * @throws when a page was not built, or when no port is free on both loopback addresses.
 */
export async function startPages(input: PagesInput): Promise<Pages> {
  const shellHtml = await readFile(path.join(input.shellDirectory, input.shellPage ?? 'index.html'), 'utf8');
  const meetingHtml = await readFile(path.join(input.meetingDirectory, 'index.html'), 'utf8');
  const devicesHtml = await readFile(path.join(input.meetingDirectory, 'devices.html'), 'utf8');
  const assets = {
    prefix: '/assets/',
    directory: input.assetsDirectory ?? path.join(input.shellDirectory, '../assets'),
  };
  const zoom = { prefix: '/zoom/', directory: input.zoomDirectory };

  const shell = await holdLoopbackPort();
  const meeting = await holdLoopbackPort();
  const shellHost = `localhost:${shell.port}`;
  const meetingHost = `localhost:${meeting.port}`;
  const shellOrigin = `http://${shellHost}`;
  const meetingOrigin = `http://${meetingHost}`;
  const meetingPage = createMeetingPage({
    html: meetingHtml,
    shellOrigin,
    policies: meetingPolicies(shellOrigin, input.webEndpoints),
    newToken: input.newToken,
    deviceSettings: input.deviceSettings,
  });
  const devicesPage = createDevicesPage({ ...input, html: devicesHtml, shellOrigin });
  const invitation = (asked: string, token: string): FrameInvitation => ({
    url: `${meetingOrigin}${asked}`,
    emptyUrl: `${meetingOrigin}/empty`,
    origin: meetingOrigin,
    token,
  });

  shell.serve(
    createListener({
      host: shellHost,
      headers: shellHeaders(meetingOrigin),
      answer: (asked, request) =>
        asked === '/'
          ? page(shellHtml)
          : (venueAnswer(asked, request, input.venueFiles) ?? fileAnswer(asked, [assets])),
    }),
  );
  meeting.serve(
    createListener({
      host: meetingHost,
      headers: meetingHeaders(shellOrigin, input.webEndpoints),
      answer: (asked, request) =>
        meetingPage.answer(asked, request) ??
        devicesPage.answer(asked, request) ??
        fileAnswer(asked, [assets, zoom]),
    }),
  );

  return {
    shellUrl: `${shellOrigin}/`,
    shellOrigin,
    meetingOrigin,
    invite: (view) => invitation('/', meetingPage.invite(view)),
    inviteDevices: () => invitation(DEVICES_PATH, devicesPage.invite()),
    close: async () => {
      await Promise.all([shell.close(), meeting.close()]);
    },
  };
}
