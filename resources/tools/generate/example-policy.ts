// A policy to begin with: what most venues want nobody on the machine to change.

export const EXAMPLE_POLICY = {
  onlyInstalled: true,
  kiosk: { window: 'kiosk', startsWithMachine: true },
  staff: { mayLeaveKiosk: 'never', mayEnterPasscode: false },
  credentials: { withoutEncryption: 'refuse' },
} as const;

export const linuxPolicyText = (): string => `${JSON.stringify(EXAMPLE_POLICY, null, 2)}\n`;
