// One screen per state of the visit; a new state that has no screen does not compile.
import type { ReactNode } from 'react';
import type { Snapshot, VisitController } from '../visit/controller.ts';
import { EndedScreen } from './EndedScreen.tsx';
import { InRoomScreen } from './InRoomScreen.tsx';
import { JoiningScreen } from './JoiningScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { NameScreen } from './NameScreen.tsx';
import { NotStartedScreen } from './NotStartedScreen.tsx';
import { OpeningProblemScreen } from './OpeningProblemScreen.tsx';
import { ProblemScreen } from './ProblemScreen.tsx';
import { RoomsScreen } from './RoomsScreen.tsx';
import { ThanksScreen } from './ThanksScreen.tsx';
import { WaitingRoomScreen } from './WaitingRoomScreen.tsx';

interface Props {
  snapshot: Snapshot;
  controller: VisitController;
}

export function CurrentScreen({ snapshot, controller }: Props): ReactNode {
  const { venue, openingFailure, state, secondsLeft, marks, staffNotices } = snapshot;
  if (openingFailure !== null) {
    return <OpeningProblemScreen failure={openingFailure} onRetry={() => void controller.open()} />;
  }
  if (venue === null) return <LoadingScreen />;

  const { act } = controller;
  const leave = (): void => act({ type: 'leave' });
  const retry = (): void => act({ type: 'retry' });
  const done = (): void => act({ type: 'done' });
  const room = 'roomId' in state ? venue.rooms.find(({ id }) => id === state.roomId) : undefined;
  const title = room?.title ?? '';

  switch (state.screen) {
    case 'rooms':
      return (
        <RoomsScreen
          venue={venue}
          staffNotices={staffNotices}
          onChoose={(roomId) => act({ type: 'room-chosen', roomId })}
          onChosenByItself={(roomId) => act({ type: 'room-chosen', roomId, isByItself: true })}
        />
      );
    case 'name':
      return (
        <NameScreen
          room={room}
          given={state}
          locale={venue.locale}
          onBack={venue.rooms.length > 1 ? leave : null}
          onGive={(name, email) => act({ type: 'name-given', name, email })}
        />
      );
    case 'joining':
      return <JoiningScreen key={state.attempt} title={title} attempt={state.attempt} onCancel={leave} />;
    case 'waiting-room':
      return <WaitingRoomScreen title={title} onLeave={leave} />;
    case 'not-started':
      return <NotStartedScreen title={title} secondsLeft={secondsLeft} onLeave={leave} />;
    case 'in-room':
      return (
        <InRoomScreen
          title={title}
          name={state.name}
          isReconnecting={state.isReconnecting}
          marks={marks}
          onLeave={leave}
        />
      );
    case 'problem':
      return (
        <ProblemScreen
          key={state.problem}
          problem={state.problem}
          zoomCode={state.zoomCode}
          reference={state.reference}
          secondsLeft={secondsLeft}
          onRetry={retry}
          onCorrect={() => act({ type: 'correct' })}
          onBack={leave}
        />
      );
    case 'ended':
      return <EndedScreen why={state.why} onDone={done} />;
    case 'thanks':
      return <ThanksScreen onDone={done} />;
  }
}
