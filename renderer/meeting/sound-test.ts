// The microphone's level, and two notes for the loudspeaker: made here, so that no file is needed.

/** Electron's Chromium has it for contexts too; the compiler's library does not know. */
export interface Sounding {
  setSinkId: (sink: string) => Promise<void>;
}

const EVERY_MS = 100;
/** Speech at arm's length is some -30 dB: quieter than this counts as silence, louder than 0 there is not. */
const QUIETEST_DB = -60;

/** 0 to 1, as an ear would have it. Pure. @param samples -1 to 1. */
export function loudness(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length);
  const decibels = 10 * Math.log10(Math.max(power, Number.MIN_VALUE));
  return Math.min(1, Math.max(0, 1 - decibels / QUIETEST_DB));
}

/** @returns the function that ends it. */
export function meterLevel(
  context: AudioContext,
  stream: MediaStream,
  onLevel: (level: number) => void,
): () => void {
  const analyser = context.createAnalyser();
  const samples = new Float32Array(analyser.fftSize);
  context.createMediaStreamSource(stream).connect(analyser);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    onLevel(loudness(samples));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    void context.close().catch(() => undefined);
  };
}

/** E5 and A5: heard well on small loudspeakers, and no alarm. */
const NOTES_HZ = [659, 880];
const NOTE_SECONDS = 0.4;
const LOUDEST = 0.3;

/** @param speakerId '' for the system's own. @returns false where it could not be played. */
export async function playNotes(context: AudioContext, speakerId: string): Promise<boolean> {
  try {
    await (context as AudioContext & Sounding).setSinkId(speakerId);
    await context.resume();
    const ends = NOTES_HZ.map((hertz, index) =>
      playNote(context, hertz, context.currentTime + index * NOTE_SECONDS),
    );
    await Promise.all(ends);
    return true;
  } catch {
    return false;
  } finally {
    void context.close().catch(() => undefined);
  }
}

function playNote(context: AudioContext, hertz: number, atSeconds: number): Promise<unknown> {
  const note = new OscillatorNode(context, { frequency: hertz });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setTargetAtTime(LOUDEST, atSeconds, 0.02);
  volume.gain.setTargetAtTime(0, atSeconds + NOTE_SECONDS * 0.7, 0.05);
  note.connect(volume).connect(context.destination);
  note.start(atSeconds);
  note.stop(atSeconds + NOTE_SECONDS);
  return new Promise((resolve) => note.addEventListener('ended', resolve, { once: true }));
}
