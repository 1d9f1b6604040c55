// What staff see behind the PIN: what is wrong with the venue's account on top, then one section at a time. Sections
// that are not shown stay as they were left.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { VenueView } from '../../../contracts/channels.ts';
import type { StaffView } from '../../../contracts/staff.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../contracts/words/index.ts';
import { Keyboard } from '../keyboard/Keyboard.tsx';
import { Button } from '../parts/Button.tsx';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { Sign } from '../parts/Sign.tsx';
import { useNow } from '../use-now.ts';
import { useWords } from '../words-in-use.ts';
import { CheckSection } from './CheckSection.tsx';
import type { AskStaff } from './desk.ts';
import { DressRehearsal } from './DressRehearsal.tsx';
import { DressRehearsalSection } from './DressRehearsalSection.tsx';
import { DevicesSection } from './DevicesSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { IncidentsSection } from './IncidentsSection.tsx';
import { KioskSection } from './KioskSection.tsx';
import { NewRoomSection } from './NewRoomSection.tsx';
import { RoomsSection } from './RoomsSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { Trouble } from './Trouble.tsx';
import { TypingInUse } from './typing.ts';
import { useTicking } from './use-ticking.ts';

interface Props {
  view: StaffView;
  venue: VenueView;
  ask: AskStaff;
  onSpeak: (tag: LanguageTag) => void;
  onClose: () => void;
  onTest: (roomId: string) => void;
}

const SECTIONS = [
  'incidents',
  'check',
  'devices',
  'rooms',
  'new-room',
  'evidence',
  'dress-rehearsal',
  'settings',
  'kiosk',
] as const;
type SectionName = (typeof SECTIONS)[number];

/** Apart from the panel, which has no need to be drawn anew with every second. */
function LocksIn({ locksAtMs }: { locksAtMs: number }): ReactNode {
  const { staff } = useWords();
  const secondsLeft = Math.max(0, Math.ceil((locksAtMs - useTicking(true)) / 1000));
  return <p className="staff-locks">{staff.locksIn(secondsLeft)}</p>;
}

export function StaffPanel({ view, venue, ask, onSpeak, onClose, onTest }: Props): ReactNode {
  const { staff } = useWords();
  const [isDressRehearsal, setIsDressRehearsal] = useState(false);
  const [shown, setShown] = useState<SectionName>('incidents');
  const nowMs = useNow();
  const body = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement | null>(null);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const [typing] = useState(() => ({
    begin: (element: HTMLInputElement) => {
      field.current = element;
      setHasKeyboard(true);
    },
    end: () => setHasKeyboard(false),
  }));
  const { locale } = venue;
  const openCount = view.incidents.filter(({ untilMs }) => untilMs === null).length;

  const sections: Record<SectionName, ReactNode> = {
    incidents: <IncidentsSection view={view} locale={locale} nowMs={nowMs} />,
    check: <CheckSection rooms={view.rooms} locale={locale} ask={ask} />,
    devices: <DevicesSection devices={view.devices} ask={ask} isShown={shown === 'devices'} />,
    rooms: <RoomsSection view={view} locale={locale} nowMs={nowMs} ask={ask} onTest={onTest} />,
    'new-room': <NewRoomSection locale={locale} nowMs={nowMs} ask={ask} />,
    evidence: <EvidenceSection ask={ask} nowMs={nowMs} />,
    settings: <SettingsSection ask={ask} isShown={shown === 'settings'} />,
    kiosk: <KioskSection kiosk={view.kiosk} ask={ask} />,
    'dress-rehearsal': <DressRehearsalSection onBegin={() => setIsDressRehearsal(true)} />,
  };

  // The keyboard takes the lower half: what is typed into, and its button, stay in sight.
  useEffect(() => {
    if (hasKeyboard) field.current?.form?.scrollIntoView({ block: 'center' });
  }, [hasKeyboard]);

  if (isDressRehearsal) {
    return <DressRehearsal venue={venue} onClose={() => setIsDressRehearsal(false)} />;
  }

  function show(name: SectionName): void {
    typing.end();
    setShown(name);
    body.current?.scrollTo({ top: 0 });
  }

  return (
    <TypingInUse.Provider value={typing}>
      <main className="staff">
        <header className="staff-head">
          <ScreenTitle>{staff.title}</ScreenTitle>
          <LocksIn locksAtMs={view.locksAtMs} />
          <LanguageChoice languages={LANGUAGE_TAGS} onChoose={onSpeak} />
          <Button data-action="close" onClick={onClose}>
            <Sign name="leave" />
            {staff.close}
          </Button>
        </header>
        <nav className="staff-nav" aria-label={staff.sections.label}>
          {SECTIONS.map((name) => (
            <button
              key={name}
              type="button"
              data-section={name}
              aria-current={name === shown ? 'page' : undefined}
              onClick={() => show(name)}
            >
              {staff.sections[name]}
              {name === 'incidents' && openCount > 0 && <b className="staff-count">{openCount}</b>}
            </button>
          ))}
        </nav>
        <div className="staff-body" ref={body}>
          {view.accountProblem !== null && (
            <aside className="staff-account" data-account-problem={view.accountProblem}>
              {view.accountProblem === 'account-missing' ? (
                <p>{staff.account.missing}</p>
              ) : (
                <Trouble problem={view.accountProblem} detail={view.accountDetail} />
              )}
            </aside>
          )}
          {SECTIONS.map((name) => (
            <section key={name} hidden={name !== shown} data-shows={name}>
              {sections[name]}
            </section>
          ))}
        </div>
        {hasKeyboard && <Keyboard field={field} />}
      </main>
    </TypingInUse.Provider>
  );
}
