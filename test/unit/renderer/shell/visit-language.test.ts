// Which language a visit is spoken in: the venue's first until somebody chooses, theirs until the visit ends.
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../../contracts/words/index.ts';
import { ENGLISH, type Tongue } from '../../../../renderer/shell/tongue.ts';
import { VENUE } from './fake-venue.ts';
import { createWorld, settle } from './fakes.ts';

const FIRST: LanguageTag = 'en';
const OTHER: LanguageTag = 'de';
const THIRD: LanguageTag = 'fr';
const venue = { ...VENUE, languages: [FIRST, OTHER, THIRD] };

/** Languages that arrive when the test lets them. */
function slowTongues() {
  const waiting = new Map<LanguageTag, () => void>();
  const loadTongue = (tag: LanguageTag): Promise<Tongue> =>
    tag === FIRST
      ? Promise.resolve({ ...ENGLISH, tag })
      : new Promise((resolve) => waiting.set(tag, () => resolve({ ...ENGLISH, tag })));
  const arrive = async (tag: LanguageTag): Promise<void> => {
    waiting.get(tag)?.();
    await settle();
  };
  return { loadTongue, arrive };
}

describe('a visitor', () => {
  test('is spoken to in what they chose, on the rooms already', async () => {
    const { controller, chooseRoom } = await createWorld({ venue });
    expect(controller.snapshot().tongue.tag).toBe(FIRST);
    await controller.speech.speak(OTHER);
    expect(controller.snapshot().tongue.tag).toBe(OTHER);
    await chooseRoom();
    expect(controller.snapshot().tongue.tag).toBe(OTHER);
  });

  test('leaves no language behind', async () => {
    const { controller, toInRoom, clock } = await createWorld({ venue });
    await toInRoom();
    await controller.speech.speak(OTHER);
    controller.act({ type: 'leave' });
    expect(controller.snapshot().state.screen).toBe('thanks');
    expect(controller.snapshot().tongue.tag).toBe(OTHER);
    await clock.pass(10);
    expect(controller.snapshot().state.screen).toBe('rooms');
    expect(controller.snapshot().tongue.tag).toBe(FIRST);
  });

  test('leaves none behind on a kiosk that goes to rest', async () => {
    const { controller } = await createWorld({ venue });
    await controller.speech.speak(OTHER);
    controller.rest();
    expect(controller.snapshot()).toMatchObject({ isAtRest: true, tongue: { tag: FIRST } });
    controller.wake();
    expect(controller.snapshot().tongue.tag).toBe(FIRST);
  });

  test('who is in the middle of something keeps theirs, whatever rests', async () => {
    const { controller, chooseRoom } = await createWorld({ venue });
    await controller.speech.speak(OTHER);
    await chooseRoom();
    controller.rest();
    expect(controller.snapshot().tongue.tag).toBe(OTHER);
  });

  test('sees the language that was chosen last, whichever arrives last', async () => {
    const { loadTongue, arrive } = slowTongues();
    const { controller } = await createWorld({ venue, loadTongue });
    void controller.speech.speak(OTHER);
    void controller.speech.speak(THIRD);
    await arrive(THIRD);
    await arrive(OTHER);
    expect(controller.snapshot().tongue.tag).toBe(THIRD);
  });

  test('who has gone is not followed by a language that arrives late', async () => {
    const { loadTongue, arrive } = slowTongues();
    const { controller, chooseRoom } = await createWorld({ venue, loadTongue });
    await chooseRoom();
    void controller.speech.speak(OTHER);
    controller.act({ type: 'leave' });
    await arrive(OTHER);
    expect(controller.snapshot().tongue.tag).toBe(FIRST);
  });

  test("hears Zoom's own screens in it too", async () => {
    const { controller, toJoining, posted } = await createWorld({ venue });
    await controller.speech.speak(FIRST);
    await toJoining();
    expect(posted).toContainEqual(expect.objectContaining({ type: 'join', language: 'en-US' }));
  });
});

describe('the beginning', () => {
  test('shows nothing before its language is there', async () => {
    const { loadTongue, arrive } = slowTongues();
    const opening = createWorld({ venue: { ...venue, languages: [OTHER] }, loadTongue });
    await settle();
    await arrive(OTHER);
    const { controller } = await opening;
    expect(controller.snapshot().venue).not.toBeNull();
    expect(controller.snapshot().tongue.tag).toBe(OTHER);
  });
});

describe('staff', () => {
  test("are spoken to in the venue's first language until they choose", async () => {
    const { controller } = await createWorld({ venue });
    expect(controller.snapshot().staffTongue.tag).toBe(FIRST);
  });

  test('are spoken to as they chose on this machine, which visitors do not hear', async () => {
    const { controller, log } = await createWorld({ venue: { ...venue, staffLanguage: OTHER } });
    expect(controller.snapshot().staffTongue.tag).toBe(OTHER);
    expect(controller.snapshot().tongue.tag).toBe(FIRST);
    await controller.speech.speakToStaff(THIRD);
    expect(controller.snapshot().staffTongue.tag).toBe(THIRD);
    expect(log).toContain('staffLanguage fr');
  });
});
