import type { AudioEngine } from './audio-engine.ts';

/** Tones by the browser: a sine for a figure, a triangle for a forecast, a tick of noise for a gap. */
export function webAudioEngine(context: BaseAudioContext = new AudioContext()): AudioEngine {
  const play = (
    source: AudioScheduledSourceNode,
    panning: number,
    duration: number,
    loudness: number,
  ): void => {
    const now = context.currentTime;
    const gain = context.createGain();
    const panner = context.createStereoPanner();
    panner.pan.value = panning;
    // Without these ramps a tone begins and ends with a click.
    gain.gain.setValueAtTime(0, now);
    gain.gain.linearRampToValueAtTime(engine.masterGain * loudness, now + duration / 8);
    gain.gain.linearRampToValueAtTime(0, now + duration);
    source.connect(gain).connect(panner).connect(context.destination);
    source.start(now);
    source.stop(now + duration);
  };
  const tone =
    (type: OscillatorType, loudness: number) =>
    (frequency: number, panning: number, duration: number): void => {
      const source = context.createOscillator();
      source.type = type;
      source.frequency.value = frequency;
      play(source, panning, duration, loudness);
    };
  const engine: AudioEngine = {
    masterGain: 0.5,
    playDataPoint: tone('sine', 1),
    playForecast: tone('triangle', 0.6),
    playNoise(panning, duration) {
      const length = Math.ceil(context.sampleRate * duration);
      const buffer = context.createBuffer(1, length, context.sampleRate);
      buffer.getChannelData(0).forEach((_, i, samples) => (samples[i] = Math.random() * 2 - 1));
      const source = context.createBufferSource();
      source.buffer = buffer;
      play(source, panning, duration, 0.3);
    },
    close() {
      if (context instanceof AudioContext && context.state !== 'closed') void context.close();
    },
  };
  return engine;
}
