// What every step of set-up gets.
import type { FirstRunEvent, FirstRunState } from './steps.ts';

export interface StepProps {
  state: FirstRunState;
  act: (event: FirstRunEvent) => void;
}
