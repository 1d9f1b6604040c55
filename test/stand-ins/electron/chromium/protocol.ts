// Types of the DevTools protocol. Playwright carries them but does not export them, hence the path.
// Types only: nothing of Playwright ends up in the bundle.
import type { Protocol } from '../../../../node_modules/playwright-core/types/protocol.js';

export type { Protocol };
export type Command = keyof Protocol.CommandParameters;
export type Params<C extends Command> = Protocol.CommandParameters[C];
export type Answer<C extends Command> = Protocol.CommandReturnValues[C];
export type ProtocolEvent = keyof Protocol.Events;
export type Payload<E extends ProtocolEvent> = Protocol.Events[E];
export type TargetInfo = Protocol.Target.TargetInfo;
