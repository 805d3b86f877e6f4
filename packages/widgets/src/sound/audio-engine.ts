/**
 * What makes tones, of the same shape as that of chart2music, so that one written for it can be plugged in:
 * frequency in Hz, panning from -1 (left) to 1, duration in seconds.
 */
export interface AudioEngine {
  /** Loudness from 0 to 1. */
  masterGain: number;
  playDataPoint(frequency: number, panning: number, duration: number): void;
  /** A figure that is expected and not observed. Default: as any other. */
  playForecast?(frequency: number, panning: number, duration: number): void;
  /** A figure that is missing. Default: silence. */
  playNoise?(panning: number, duration: number): void;
  /** Lets go of what makes the sound. */
  close?(): void;
}
