// The first start of a kiosk: staff's PIN is chosen, twice. Main keeps it and locks the kiosk; there is nothing else to do
// here, and no way round it.
import type { ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import { useWords } from '../words-in-use.ts';
import { ChoosePin } from './ChoosePin.tsx';

interface Props {
  choosePin: FoyerBridge['choosePin'];
  /** There is a PIN now. */
  onDone: () => void;
}

export function SetUpScreen(props: Props): ReactNode {
  const { hint, finish } = useWords().kiosk.setUp;
  return <ChoosePin hint={hint} finish={finish} {...props} />;
}
