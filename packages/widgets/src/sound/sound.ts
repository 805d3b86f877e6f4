import type { LanguageCode } from '@stadspeil/core';
import type { ShownChart } from '../chart/shown-charts.ts';
import type { AudioEngine } from './audio-engine.ts';
import { soundPoints } from './sound-points.ts';
import { webAudioEngine } from './web-audio-engine.ts';

/** What is played, and who hears of it. */
export interface SoundRequest {
  readonly chart: ShownChart;
  /** May have an `audioEngine`. Default: the browser's tones. */
  readonly host: Element | null;
  readonly lang: LanguageCode;
  readonly onEnd: () => void;
  readonly tell: (message: string) => void;
}

const words: Readonly<Record<LanguageCode, string>> = {
  nl: 'Je hoort: {label}. Een hogere toon is een hoger cijfer. Ruis: geen cijfer. Een doffe toon: nog niet gemeten. Stop met Escape.',
  en: 'You hear: {label}. A higher tone is a higher figure. Noise: no figure. A dull tone: not measured yet. Stop with Escape.',
};

/** How long a point is heard, in seconds; long series are played faster. */
const durationOf = (points: number): number => Math.max(0.08, Math.min(0.3, 12 / points));

/**
 * Plays the series that the cursor stands on once, from its first point to its last, and takes the cursor
 * along. Only after a click. Escape stops it, anywhere in the figure, and so does what this returns.
 */
export function listen(figure: Element, { chart, host, lang, onEnd, tell }: SoundRequest): () => void {
  const { drawing, cursor, place, move } = chart;
  const series = place?.series ?? 0;
  const points = drawing ? soundPoints(drawing, series) : [];
  const duration = durationOf(points.length);
  const given = (host as { readonly audioEngine?: AudioEngine } | null)?.audioEngine;
  const player = given ?? webAudioEngine();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    figure.removeEventListener('keydown', hush);
    if (!given) player.close?.();
    onEnd();
  };
  const hush = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape') stop();
  };
  const playFrom = (index: number): void => {
    const at = points[index];
    if (!at) {
      stop();
      return;
    }
    move({ series, point: at.point });
    if (at.frequency === null) player.playNoise?.(at.panning, duration);
    else if (at.isForecast && player.playForecast) player.playForecast(at.frequency, at.panning, duration);
    else player.playDataPoint(at.frequency, at.panning, duration);
    timer = setTimeout(() => playFrom(index + 1), duration * 1000);
  };
  figure.addEventListener('keydown', hush);
  tell(words[lang].replace('{label}', () => cursor.series[series]?.label ?? ''));
  playFrom(0);
  return stop;
}
