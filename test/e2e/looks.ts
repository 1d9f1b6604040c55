// What a scenario's test looks at: the screen, the journal, what the SDK reported.
import { SCENARIOS } from '../stand-ins/zoom/index.ts';
import { expect, type Foyer } from './launch-foyer.ts';

export interface Refusal {
  problem: string;
  /** As on the screen and in the journal; null where Zoom gave none. */
  zoomCode: number | null;
  /** What the SDK told the page; null where it said nothing in time. */
  sdkCode: number | null;
  timeout?: number;
}

export async function lastRefusal(foyer: Foyer) {
  const refused = (await foyer.journal()).filter((record) => record.kind === 'refused').at(-1);
  if (refused?.kind !== 'refused') throw new Error('no refusal in the journal');
  return refused;
}

export async function expectRefusal(
  foyer: Foyer,
  { problem, zoomCode, sdkCode, timeout }: Refusal,
): Promise<void> {
  await foyer.expectScreen('problem', timeout);
  const screen = foyer.page.locator('[data-screen="problem"]');
  await expect(screen).toHaveAttribute('data-problem', problem);
  if (zoomCode === null) await expect(screen).not.toHaveAttribute('data-zoom-code');
  else await expect(screen).toHaveAttribute('data-zoom-code', String(zoomCode));
  const refused = await lastRefusal(foyer);
  expect(refused).toMatchObject({ problem, zoomCode });
  expect(refused.facts.sdk?.errorCode ?? null).toBe(sdkCode);
}

export const expectInRoom = (foyer: Foyer) =>
  expect(foyer.meeting.getByText('Ada Host').first()).toBeAttached({ timeout: 15_000 });

export const kindsOf = async (foyer: Foyer): Promise<string[]> => {
  const records = await foyer.journal();
  const begin = records.findLastIndex(({ kind }) => kind === 'visit-started');
  return records.slice(begin).map(({ kind }) => kind);
};

export const numberOf = (key: string): string =>
  SCENARIOS.find((scenario) => scenario.key === key)?.number ?? '';
