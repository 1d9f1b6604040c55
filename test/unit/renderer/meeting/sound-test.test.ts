// The level as an ear has it, and the two notes: on the loudspeaker that was asked for, and no context left open.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loudness, meterLevel, playNotes } from '../../../../renderer/meeting/sound-test.ts';

/** A tone of this height in each sample. */
const samplesOf = (height: number): Float32Array => new Float32Array(512).fill(height);

describe('loudness', () => {
  test.each([
    ['nothing', 0, 0],
    ['quieter than 60 dB below the loudest', 0.0005, 0],
    ['30 dB below the loudest, a voice at arm’s length', 10 ** (-30 / 20), 0.5],
    ['the loudest', 1, 1],
    ['more than there can be', 4, 1],
  ])('%s', (_, height, level) => {
    expect(loudness(samplesOf(height))).toBeCloseTo(level, 5);
  });

  test('of no samples is silence', () => {
    expect(loudness(new Float32Array())).toBe(0);
  });
});

describe('the meter', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('tells what the microphone hears now, ten times a second, until it is stopped', () => {
    let height = 1;
    const close = vi.fn(() => Promise.resolve());
    const connect = vi.fn();
    const analyser = {
      fftSize: 512,
      getFloatTimeDomainData: (into: Float32Array) => into.fill(height),
    };
    const context = {
      createAnalyser: () => analyser,
      createMediaStreamSource: () => ({ connect }),
      close,
    };
    const levels: number[] = [];
    const stop = meterLevel(context as unknown as AudioContext, {} as MediaStream, (level) =>
      levels.push(level),
    );
    vi.advanceTimersByTime(100);
    height = 0;
    vi.advanceTimersByTime(100);
    expect(levels).toEqual([1, 0]);
    // To the meter only: a microphone that is heard on the loudspeaker whistles.
    expect(connect).toHaveBeenCalledExactlyOnceWith(analyser);
    stop();
    vi.advanceTimersByTime(1_000);
    expect(levels).toHaveLength(2);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('two notes', () => {
  afterEach(() => vi.unstubAllGlobals());

  function open(setSinkId = (_sink: string): Promise<void> => Promise.resolve()) {
    const notes: { hertz: number; from: number; to: number; end: () => void }[] = [];
    vi.stubGlobal(
      'OscillatorNode',
      class {
        note = { hertz: 0, from: 0, to: 0, end: () => undefined as void };
        constructor(_context: unknown, { frequency }: { frequency: number }) {
          this.note.hertz = frequency;
          notes.push(this.note);
        }
        connect = <T>(to: T): T => to;
        start = (at: number) => (this.note.from = at);
        stop = (at: number) => (this.note.to = at);
        addEventListener = (_: string, listener: () => void) => (this.note.end = listener);
      },
    );
    vi.stubGlobal(
      'GainNode',
      class {
        gain = { setTargetAtTime: () => undefined };
        connect = <T>(to: T): T => to;
      },
    );
    const close = vi.fn(() => Promise.resolve());
    const sinks: string[] = [];
    const context = {
      currentTime: 10,
      destination: {},
      resume: () => Promise.resolve(),
      setSinkId: (sink: string) => {
        sinks.push(sink);
        return setSinkId(sink);
      },
      close,
    };
    return { context: context as unknown as AudioContext, notes, sinks, close };
  }

  test('one after the other on that loudspeaker, heard when both have ended', async () => {
    const { context, notes, sinks, close } = open();
    let isHeard: boolean | undefined;
    const playing = playNotes(context, 'out').then((answer) => (isHeard = answer));
    await vi.waitFor(() => expect(notes).toHaveLength(2));
    expect(sinks).toEqual(['out']);
    expect(notes[1]?.from).toBe(notes[0]?.to);
    notes[0]?.end();
    await Promise.resolve();
    expect([isHeard, close.mock.calls.length]).toEqual([undefined, 0]);
    notes[1]?.end();
    await playing;
    expect(isHeard).toBe(true);
    expect(close).toHaveBeenCalledOnce();
  });

  test('a loudspeaker that is away: not heard, never on another one, and closed', async () => {
    const { context, notes, close } = open(() => Promise.reject(new DOMException('', 'NotFoundError')));
    expect(await playNotes(context, 'gone')).toBe(false);
    expect(notes).toEqual([]);
    expect(close).toHaveBeenCalledOnce();
  });
});
