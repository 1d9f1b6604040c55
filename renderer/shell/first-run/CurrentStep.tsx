// One component a step; a new step that has none does not compile.
import type { ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { LanguageTag } from '../../../contracts/words/index.ts';
import { CheckStep } from './CheckStep.tsx';
import { CredentialsStep } from './CredentialsStep.tsx';
import { PinStep } from './PinStep.tsx';
import { ReadyStep } from './ReadyStep.tsx';
import { RoomStep } from './RoomStep.tsx';
import type { StepProps } from './step-props.ts';
import { draftOf } from './steps.ts';
import { VenueStep } from './VenueStep.tsx';

interface Props extends StepProps {
  bridge: FoyerBridge;
  language: LanguageTag;
}

export function CurrentStep({ state, act, bridge, language }: Props): ReactNode {
  const draft = draftOf(state, language);
  switch (state.step) {
    case 'venue':
      return <VenueStep state={state} act={act} />;
    case 'pin':
      return <PinStep state={state} act={act} choosePin={bridge.firstRunPin} />;
    case 'credentials':
      return <CredentialsStep state={state} act={act} keep={bridge.firstRunCredentials} />;
    case 'room':
      return <RoomStep key={state.at} state={state} act={act} />;
    case 'check':
      return <CheckStep act={act} draft={draft} check={bridge.firstRunCheck} />;
    case 'ready':
      return <ReadyStep state={state} act={act} draft={draft} finish={bridge.firstRunFinish} />;
  }
}
