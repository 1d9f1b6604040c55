// What the devices page has told so far, as the screens show it. Pure.
import type { FromDevicesPage } from '../../../contracts/devices-port.ts';
import type { DeviceKind, DeviceTrouble, InputKind } from '../../../contracts/devices.ts';

type Input = { is: 'starting' } | { is: 'works'; label: string } | { is: 'fails'; why: DeviceTrouble };

export interface TestState {
  inputs: Readonly<Record<InputKind, Input>>;
  /** What can be chosen, by label; null until it is known. */
  listed: Readonly<Record<DeviceKind, readonly string[]>> | null;
  /** 0 to 1. */
  level: number;
  /** Somebody was heard since the microphone was switched on. */
  wasHeard: boolean;
  sound: 'not-played' | 'played' | 'failed';
}

export const AT_TEST_START: TestState = {
  inputs: { camera: { is: 'starting' }, microphone: { is: 'starting' } },
  listed: null,
  level: 0,
  wasHeard: false,
  sound: 'not-played',
};

/** A voice at arm's length; a quiet room stays below it. */
const HEARD_LEVEL = 0.5;

const withInput = (state: TestState, kind: InputKind, input: Input): TestState => ({
  ...state,
  inputs: { ...state.inputs, [kind]: input },
  ...(kind === 'microphone' && { level: 0, wasHeard: false }),
});

export function afterMessage(state: TestState, message: FromDevicesPage): TestState {
  switch (message.type) {
    case 'listed':
      return { ...state, listed: message.labels };
    case 'works':
      return withInput(state, message.kind, { is: 'works', label: message.label });
    case 'fails':
      return withInput(state, message.kind, { is: 'fails', why: message.why });
    case 'level':
      return {
        ...state,
        level: message.level,
        wasHeard: state.wasHeard || message.level >= HEARD_LEVEL,
      };
    case 'played':
      return { ...state, sound: message.isHeard ? 'played' : 'failed' };
  }
}

/** The page itself cannot be had: nothing works, and nobody has to wait for it. */
export const withoutPage = (state: TestState): TestState => ({
  ...state,
  inputs: { camera: { is: 'fails', why: 'failed' }, microphone: { is: 'fails', why: 'failed' } },
  sound: 'failed',
});
