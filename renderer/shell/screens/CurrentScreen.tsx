// One screen per state of the visit; a new state that has no screen does not compile.
import { useState, type ReactNode } from 'react';
import { roomPhase } from '../../../contracts/agenda.ts';
import type { RoomCard } from '../../../contracts/room.ts';
import type { Onward, VisitEvent } from '../../../contracts/visit.ts';
import type { GoOn } from '../parts/Farewell.tsx';
import type { LanguageTag } from '../../../contracts/words/index.ts';
import type { VisitController } from '../visit/controller.ts';
import type { Snapshot } from '../visit/snapshot.ts';
import { useWords } from '../words-in-use.ts';
import { AttractScreen } from './AttractScreen.tsx';
import { EndedScreen } from './EndedScreen.tsx';
import { InRoomScreen } from './InRoomScreen.tsx';
import { InterruptedScreen } from './InterruptedScreen.tsx';
import { JoiningScreen } from './JoiningScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { NameScreen } from './NameScreen.tsx';
import { NotStartedScreen } from './NotStartedScreen.tsx';
import { OpeningProblemScreen } from './OpeningProblemScreen.tsx';
import { PlaceKeptScreen } from './PlaceKeptScreen.tsx';
import { ProblemScreen } from './ProblemScreen.tsx';
import { RoomsScreen } from './RoomsScreen.tsx';
import { ThanksScreen } from './ThanksScreen.tsx';
import { WaitingRoomScreen } from './WaitingRoomScreen.tsx';

interface Props {
  snapshot: Snapshot;
  controller: Pick<VisitController, 'act' | 'open' | 'wake' | 'rememberName'> & {
    speech: Pick<VisitController['speech'], 'speak' | 'speakAsAtFirst'>;
  };
}

export function CurrentScreen({ snapshot, controller }: Props): ReactNode {
  const words = useWords();
  /** Null: as it was the last time. */
  const [wantsRemembering, setWantsRemembering] = useState<boolean | null>(null);
  const { venue, openingFailure, state, secondsLeft, marks, userName, fullRoomId, isTest } = snapshot;
  if (openingFailure !== null) {
    return <OpeningProblemScreen failure={openingFailure} onRetry={() => void controller.open()} />;
  }
  if (venue === null) return <LoadingScreen />;

  if (snapshot.isAtRest) return <AttractScreen venue={venue} onWake={controller.wake} />;

  const { act } = controller;
  const leave = (): void => act({ type: 'leave' });
  const retry = (): void => act({ type: 'retry' });
  const speak = (tag: LanguageTag): void => void controller.speech.speak(tag);
  const done = (): void => act({ type: 'done' });
  const roomOf = (roomId: string | null): RoomCard | undefined => venue.rooms.find(({ id }) => id === roomId);
  const room = 'roomId' in state ? roomOf(state.roomId) : undefined;
  const title = room?.title ?? '';
  const goOn = (onward: Onward | undefined): GoOn | null =>
    onward === undefined
      ? null
      : {
          title: roomOf(onward.roomId)?.title ?? '',
          name: onward.name,
          secondsLeft,
          onTap: () => act({ type: 'go-on' }),
        };
  // Off unless the person of this machine says so; a test by staff is nobody's name.
  const isRemembering =
    venue.kiosk.mode === 'attendee' && !isTest ? (wantsRemembering ?? venue.rememberedName !== null) : null;

  switch (state.screen) {
    case 'rooms':
      return (
        <RoomsScreen
          venue={venue}
          onChoose={(roomId) => act(chosen(roomOf(roomId), roomId))}
          onChosenByItself={(roomId) => act({ type: 'room-chosen', roomId, isByItself: true })}
          onSpeak={speak}
          onForgotten={controller.speech.speakAsAtFirst}
        />
      );
    case 'name':
      return (
        <NameScreen
          room={room}
          given={state}
          suggestedName={isTest ? words.name.testName : (venue.rememberedName ?? '')}
          locale={venue.locale}
          emailConsent={venue.emailConsent}
          privacy={venue.namePrivacy ?? words.name.privacy(venue.keepDays)}
          onBack={state.isByItself === true ? null : leave}
          languages={venue.languages}
          onSpeak={speak}
          remember={isRemembering === null ? null : { isOn: isRemembering, onChange: setWantsRemembering }}
          onGive={(details) => {
            if (isRemembering !== null) controller.rememberName(isRemembering ? details.name.trim() : null);
            act({ type: 'name-given', ...details });
          }}
        />
      );
    case 'place-kept':
      return <PlaceKeptScreen title={title} secondsLeft={secondsLeft} onLeave={leave} />;
    case 'joining':
      return (
        <JoiningScreen
          key={state.attempt}
          title={title}
          fullTitle={roomOf(fullRoomId)?.title ?? null}
          attempt={state.attempt}
          onCancel={leave}
        />
      );
    case 'waiting-room':
      return <WaitingRoomScreen title={title} roomId={state.roomId} onLeave={leave} />;
    case 'not-started':
      return <NotStartedScreen title={title} secondsLeft={secondsLeft} onLeave={leave} />;
    case 'in-room':
      return (
        <InRoomScreen
          title={title}
          name={userName}
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
          detail={state.detail}
          ways={state.ways}
          secondsLeft={secondsLeft}
          isClearing={state.retrySeconds === null}
          roomId={state.roomId}
          onRetry={retry}
          onCorrect={() => act({ type: 'correct' })}
          onBack={leave}
        />
      );
    case 'ended':
      return <EndedScreen why={state.why} goOn={goOn(state.onward)} onDone={done} />;
    case 'interrupted':
      return <InterruptedScreen why={state.why} onDone={done} />;
    case 'thanks':
      return <ThanksScreen goOn={goOn(state.onward)} onDone={done} />;
  }
}

/** The list may be some seconds old, and the doors open meanwhile: it counts what the clock says at the tap. */
function chosen(room: RoomCard | undefined, roomId: string): VisitEvent {
  const opensAtMs = room && roomPhase(room, Date.now()) === 'later' ? room.opensAtMs : null;
  return { type: 'room-chosen', roomId, ...(opensAtMs !== null && { opensAtMs }) };
}
