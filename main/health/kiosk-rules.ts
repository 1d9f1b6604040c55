// What is right and wrong about the kiosk: one pure rule per check, from what was seen to the finding. Levels are in
// contracts/check.ts, sentences in contracts/words/en/checks-kiosk.ts.
import type { KioskCheckId, Verdict } from '../../contracts/check.ts';
import { DEVICE_KINDS, type DeviceKind, type DeviceLabels } from '../../contracts/devices.ts';
import type { Failure, Result } from '../../contracts/result.ts';
import type { SdkExpiry } from '../zoom/sdk-expiry.ts';
import type { Owner } from '../updates/owner.ts';
import type { UpdateFacts } from '../updates/update-record.ts';
import type { Signed } from '../zoom/signature.ts';
import type { AssetsFact } from './assets.ts';
import { few, found } from './found.ts';
import type { JournalDiskFact } from './journal-disk.ts';
import type { ReachFact } from './reach.ts';
import type { SignerFact } from './signer-probe.ts';

/** `message` says what to do, and names variables and switches, never values. */
export type CredentialsFact =
  { origin: 'environment' | 'store' | 'signing-server' } | { origin: null; message: string };

export interface AccountFact {
  isConfigured: boolean;
  /** Ids of rooms whose entry cannot work without. */
  needing: readonly string[];
  /** Of every call of this check that failed. */
  failures: readonly Failure[];
}

/** `missing` null: no page of the meeting origin has looked since the start; only such a page is told names. */
export interface ChosenDevicesFact {
  labels: DeviceLabels;
  missing: readonly DeviceKind[] | null;
}

/** Of the signed venue file: which one counts here, and why it is not the newest. Both null: none is named. */
export interface RemoteFact {
  version: number | null;
  trouble: string | null;
}

/** `isForbidden`: the settings say no, and not only nothing. `facts` null: nothing was ever looked for here. */
export interface UpdatesFact {
  owner: Owner;
  isOn: boolean;
  isForbidden: boolean;
  facts: UpdateFacts | null;
}

/** What each check looks at. */
export interface KioskFacts {
  /** `mode`: kiosk or attendee; null where the file cannot be used. */
  configuration: {
    problemCount: number;
    isLastGood: boolean;
    /** Who else may write the installed venue file, where a policy lets only that one count; null: nobody. */
    writers: string | null;
    remote: RemoteFact;
    mode: string | null;
  };
  credentials: CredentialsFact;
  signature: readonly { roomId: string; signed: Result<Signed> }[];
  /** Seconds by which this machine is ahead of Zoom. */
  clock: Result<number>;
  'zoom-reachable': readonly ReachFact[];
  account: AccountFact;
  'sdk-version': { version: string | null } & SdkExpiry;
  assets: AssetsFact;
  /** How many there are; null where they cannot be listed, as without a window. */
  camera: { count: number | null };
  microphone: { count: number | null };
  'chosen-devices': ChosenDevicesFact;
  'journal-disk': JournalDiskFact;
  updates: UpdatesFact;
  /** Null where this kiosk signs itself. `hasSigned`: what it must sign, a room of the venue file with role 0. */
  signer: { asked: (SignerFact & { hasSigned: boolean }) | null };
  /** What the venue file wants, and what the system says. */
  'starts-with-machine': { isWanted: boolean; isRegistered: boolean };
}

/** A signature is dated back by 30 s: a clock within that works even where Zoom's cannot be asked. */
const CLOCK_RIGHT_SECONDS = 30;
/** Up to here Foyer's corrected signatures hide it; beyond, certificates, doors and the journal's times go wrong too. */
const CLOCK_OFF_SECONDS = 300;
/** Months of journal. Other programs fill disks faster than Foyer does. */
const NEARLY_FULL_BYTES = 1_073_741_824;
const FULL_BYTES = 104_857_600;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const gigabytes = (bytes: number | null): string | null =>
  bytes === null ? null : `${(bytes / 1_073_741_824).toFixed(1)} GiB free`;

const day = (ms: number | null): string => (ms === null ? '' : new Date(ms).toISOString().slice(0, 10));

function judgeSignature(facts: KioskFacts['signature']): Verdict<'signature'> {
  if (facts.length === 0) return found('nothing-to-sign');
  const failed = (is: (failure: Failure) => boolean): typeof facts =>
    facts.filter(({ signed }) => !signed.ok && is(signed));
  const unsound = facts.filter(({ signed }) => signed.ok && !signed.value.isSound);
  const silent = failed(({ problem }) => problem === 'signer-unreachable');
  const refused = failed(({ problem }) => problem !== 'signer-unreachable');
  const rooms = (list: typeof facts): string | null => few(list.map(({ roomId }) => roomId));
  if (unsound.length > 0) return found('unsound', rooms(unsound));
  if (refused.length > 0) return found('refused', rooms(refused));
  return silent.length > 0 ? found('no-answer', rooms(silent)) : found('sound');
}

function judgeAccount({ isConfigured, needing, failures }: AccountFact): Verdict<'account'> {
  if (!isConfigured) {
    return needing.length > 0 ? found('needed-by-rooms', few(needing)) : found('not-configured');
  }
  const withProblem = (problem: Failure['problem']): readonly Failure[] =>
    failures.filter((failure) => failure.problem === problem);
  const details = (list: readonly Failure[]): string | null =>
    few(list.map(({ detail, problem }) => detail ?? problem));
  const refused = withProblem('account-refused');
  if (refused.length > 0) return found('refused', details(refused));
  const scopes = withProblem('account-scope-missing');
  if (scopes.length > 0) return found('scopes-missing', details(scopes));
  return failures.length > 0 ? found('no-answer', details(failures)) : found('works');
}

function judgeDevice({ count }: KioskFacts['camera']) {
  if (count === null) return found('unlisted');
  return count > 0 ? found('there', String(count)) : found('none');
}

function judgeChosen({ labels, missing }: ChosenDevicesFact): Verdict<'chosen-devices'> {
  if (DEVICE_KINDS.every((kind) => labels[kind] === null)) return found('none-chosen');
  if (missing === null) return found('not-looked');
  return missing.length > 0
    ? found('missing', few(missing.map((kind) => labels[kind] ?? kind)))
    : found('there');
}

function judgeSigner({ asked }: KioskFacts['signer']): Verdict<'signer'> {
  if (!asked) return found('not-used');
  const { host, unlisted, hasSigned } = asked;
  const signsHosts = host.ok && host.value;
  const signsUnlisted = unlisted.ok && unlisted.value;
  if (signsHosts && signsUnlisted) return found('signs-anything');
  if (signsHosts) return found('signs-hosts');
  if (signsUnlisted) return found('signs-unlisted');
  const silent = [host, unlisted].find((answer) => !answer.ok);
  if (silent && !silent.ok) return found('no-answer', silent.detail ?? null);
  // A server that knows neither us nor our rooms refuses everything, which says nothing about its rules.
  return hasSigned ? found('strict') : found('unproven');
}

function judgeDisk({ code, freeBytes, heldCount }: JournalDiskFact): Verdict<'journal-disk'> {
  if (code !== null) return found('unwritable', code);
  if (heldCount > 0) return found('held', counted(heldCount, 'record', 'records'));
  const space = gigabytes(freeBytes);
  if (freeBytes !== null && freeBytes < FULL_BYTES) return found('full', space);
  return freeBytes !== null && freeBytes < NEARLY_FULL_BYTES
    ? found('nearly-full', space)
    : found('ready', space);
}

function judgeUpdates({ owner, isOn, isForbidden, facts }: UpdatesFact): Verdict<'updates'> {
  if (owner.owner === 'it') return found('left-to-it', owner.because);
  if (!isOn || owner.owner === 'nobody') return found('off', isForbidden ? 'updates.enabled: false' : null);
  if (!facts || facts.state === 'none') return found('none');
  if (facts.state !== 'failed') return found(facts.state, facts.version);
  return found('failed', few([facts.version, facts.failure].filter((one) => one !== null)));
}

export const KIOSK_RULES: { readonly [Id in KioskCheckId]: (fact: KioskFacts[Id]) => Verdict<Id> } = {
  configuration: ({ problemCount, isLastGood, writers, remote, mode }) => {
    if (problemCount > 0) {
      return found(isLastGood ? 'last-good' : 'broken', counted(problemCount, 'problem', 'problems'));
    }
    if (writers !== null) return found('others-may-write', writers);
    if (remote.trouble !== null) return found('remote-stale', remote.trouble);
    const signed = remote.version === null ? '' : `, signed version ${remote.version}`;
    return found('sound', mode && `${mode} mode${signed}`);
  },
  credentials: (fact) => {
    switch (fact.origin) {
      case 'environment':
        return found('from-environment');
      case 'store':
        return found('from-store');
      case 'signing-server':
        return found('not-needed');
      case null:
        return found('missing', fact.message);
    }
  },
  signature: judgeSignature,
  clock: (measured) => {
    if (!measured.ok) return found('unmeasured');
    const seconds = Math.round(measured.value);
    const shown = `${seconds > 0 ? '+' : ''}${seconds} s`;
    if (Math.abs(measured.value) <= CLOCK_RIGHT_SECONDS) return found('right', shown);
    return Math.abs(measured.value) <= CLOCK_OFF_SECONDS ? found('off', shown) : found('far-off', shown);
  },
  'zoom-reachable': (hosts) => {
    const unreached = hosts.filter(({ isReached }) => !isReached).map(({ host }) => host);
    const all = few(hosts.map(({ host }) => host));
    return unreached.length > 0 ? found('unreached', few(unreached)) : found('reached', all);
  },
  account: judgeAccount,
  'sdk-version': ({ version, verdict, enforcedAtMs }) => {
    if (verdict === 'unknown') return found('unlisted', version);
    const detail = `${version ?? ''}, ${day(enforcedAtMs)}`;
    return verdict === 'fine' ? found('fine', detail) : found('raises-before', detail);
  },
  assets: ({ count, missing, damaged }) => {
    if (count === null) return found('unlisted');
    const wrong = [...missing, ...damaged];
    return wrong.length > 0
      ? found('incomplete', few(wrong))
      : found('whole', counted(count, 'file', 'files'));
  },
  camera: judgeDevice,
  microphone: judgeDevice,
  'chosen-devices': judgeChosen,
  'journal-disk': judgeDisk,
  updates: judgeUpdates,
  signer: judgeSigner,
  'starts-with-machine': ({ isWanted, isRegistered }) => {
    if (isRegistered) return found('registered');
    return isWanted ? found('missing') : found('not-wanted');
  },
};
