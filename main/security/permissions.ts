// What a page may use of the machine: one table for both of Electron's questions ("may it ask?" and "has it?").
// What no row allows is refused.
import type { PermissionCheckHandlerHandlerDetails, Session } from 'electron';
import { isSameOrigin } from './trusted-url.ts';

export interface PageOrigins {
  shellOrigin: string;
  meetingOrigin: string;
}

type Permission = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>[1];

interface PermissionRule {
  permission: Permission;
  page: 'shell' | 'meeting';
  isAllowed: boolean;
  reason: string;
}

const PERMISSIONS: readonly PermissionRule[] = [
  {
    permission: 'media',
    page: 'meeting',
    isAllowed: true,
    reason: 'camera and microphone: to be seen and heard',
  },
  { permission: 'speaker-selection', page: 'meeting', isAllowed: true, reason: 'several loudspeakers' },
  { permission: 'screen-wake-lock', page: 'meeting', isAllowed: true, reason: 'the SDK keeps the screen on' },
  { permission: 'fullscreen', page: 'meeting', isAllowed: false, reason: "would cover the shell's way out" },
  {
    permission: 'display-capture',
    page: 'meeting',
    isAllowed: false,
    reason: "the kiosk's screen is not theirs",
  },
  { permission: 'clipboard-read', page: 'meeting', isAllowed: false, reason: "the last visitor's clipboard" },
  { permission: 'openExternal', page: 'meeting', isAllowed: false, reason: 'another program is a way out' },
  {
    permission: 'media',
    page: 'shell',
    isAllowed: false,
    reason: 'the shell shows screens and listens to nobody',
  },
];

interface Asked {
  permission: string;
  /** Every address by which Electron names who asks; all must be of one page of ours. */
  askedBy: readonly string[];
  isMainFrame: boolean;
}

/** Decides for both handlers. Pure. */
export function isPermitted({ permission, askedBy, isMainFrame }: Asked, origins: PageOrigins): boolean {
  const page = isMainFrame ? 'shell' : 'meeting';
  const origin = isMainFrame ? origins.shellOrigin : origins.meetingOrigin;
  if (askedBy.length === 0 || !askedBy.every((url) => isSameOrigin(url, origin))) return false;
  return PERMISSIONS.some((rule) => rule.permission === permission && rule.page === page && rule.isAllowed);
}

const present = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value) => value !== undefined);

const isEmbeddedByUs = (details: PermissionCheckHandlerHandlerDetails, shellOrigin: string): boolean =>
  details.embeddingOrigin === undefined || isSameOrigin(details.embeddingOrigin, shellOrigin);

/**
 * Installs the table on the window's own Electron session.
 * SECURITY: both handlers, or one of the two questions is answered with Electron's default, which is yes
 * (test/unit/main/security/permissions.test.ts).
 */
export function installPermissions(electronSession: Session, origins: PageOrigins): void {
  electronSession.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const securityOrigin = 'securityOrigin' in details ? details.securityOrigin : undefined;
    const askedBy = present([details.requestingUrl, securityOrigin]);
    answer(isPermitted({ permission, askedBy, isMainFrame: details.isMainFrame }, origins));
  });
  electronSession.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) => {
    const askedBy = present([requestingOrigin, details.requestingUrl, details.securityOrigin]);
    return (
      isEmbeddedByUs(details, origins.shellOrigin) &&
      isPermitted({ permission, askedBy, isMainFrame: details.isMainFrame }, origins)
    );
  });
  electronSession.setDevicePermissionHandler(() => false);
  electronSession.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}
