// Which language is spoken: to the visitor the venue's first until they choose, and that one again after them; to staff
// what they chose on this machine.
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { VenueView } from '../../../contracts/channels.ts';
import type { LanguageTag } from '../../../contracts/words/index.ts';
import { ENGLISH, type LoadTongue } from '../tongue.ts';
import { askMain } from './ask-main.ts';
import type { Snapshot } from './snapshot.ts';

type Spoken = Pick<Snapshot, 'tongue' | 'staffTongue'>;

export interface Speech {
  /** What the screens begin with. */
  begin: (venue: Pick<VenueView, 'languages' | 'staffLanguage'>) => Promise<Spoken>;
  /** What a visitor chose to be spoken to in; until the visit ends. */
  speak: (tag: LanguageTag) => Promise<void>;
  /** The venue's first language again. */
  speakAsAtFirst: () => void;
  /** What staff chose; kept on this machine. */
  speakToStaff: (tag: LanguageTag) => Promise<void>;
}

interface Needs {
  bridge: Pick<FoyerBridge, 'staffLanguage'>;
  loadTongue: LoadTongue;
  show: (spoken: Partial<Spoken>) => void;
}

export function createSpeech({ bridge, loadTongue, show }: Needs): Speech {
  let first = ENGLISH;
  /** What was chosen last: a language that arrives later than the next choice is not shown. */
  let wanted = ENGLISH.tag;
  return {
    async begin({ languages, staffLanguage }) {
      first = await loadTongue(languages[0] ?? 'en');
      wanted = first.tag;
      const staffTongue = staffLanguage === null ? first : await loadTongue(staffLanguage);
      return { tongue: first, staffTongue };
    },
    async speak(tag) {
      wanted = tag;
      const tongue = await loadTongue(tag);
      if (wanted === tag) show({ tongue });
    },
    speakAsAtFirst() {
      wanted = first.tag;
      show({ tongue: first });
    },
    async speakToStaff(tag) {
      show({ staffTongue: await loadTongue(tag) });
      // It is spoken in any case; main keeps it for whoever has the PIN.
      void askMain(() => bridge.staffLanguage({ language: tag }));
    },
  };
}
