import { afterEach, describe, expect, it, vi } from 'vitest';
import '../define.ts';
import { drawBars } from '../chart/draw-bars.ts';
import { drawLines } from '../chart/draw-lines.ts';
import { measureText } from '../chart/text-width.ts';
import { buildBarsPlot, buildLinesPlot } from '../testing/build-plots.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { settled, type Widget } from '../testing/mount-example.ts';
import type { AudioEngine } from './audio-engine.ts';
import { soundPoints } from './sound-points.ts';
import { webAudioEngine } from './web-audio-engine.ts';

const size = { width: 640, height: 300, fontSize: 14, measure: measureText };

afterEach(() => document.body.replaceChildren());

/** An engine that writes down what it is asked to play. */
function heard(): { readonly engine: AudioEngine; readonly notes: string[] } {
  const notes: string[] = [];
  return {
    notes,
    engine: {
      masterGain: 1,
      playDataPoint: () => notes.push('tone'),
      playForecast: () => notes.push('forecast'),
      playNoise: () => notes.push('noise'),
    },
  };
}

describe('soundPoints', () => {
  it('sounds higher for a higher figure, equal for equal ones, and from left to right', () => {
    const points = soundPoints(drawLines(buildLinesPlot([[1, 2, 3, 1]]), size), 0);
    const [a, b, c, d] = points.map(({ frequency }) => frequency as number) as [
      number,
      number,
      number,
      number,
    ];
    expect(d).toBe(a);
    expect(b / a).toBeCloseTo(c / b);
    expect(Math.min(a, c)).toBeGreaterThanOrEqual(220);
    expect(Math.max(a, c)).toBeLessThanOrEqual(880);
    expect(c).toBeGreaterThan(a);
    expect(points.map(({ panning }) => panning)).toEqual(
      [...points.map(({ panning }) => panning)].sort((x, y) => x - y),
    );
    expect(points[0]?.panning).toBeGreaterThanOrEqual(-1);
    expect(points[3]?.panning).toBeLessThanOrEqual(1);
  });

  it('has no pitch for what is missing: a gap in a line, a bar without a number', () => {
    const line = soundPoints(drawLines(buildLinesPlot([[1, null, 3]]), size), 0);
    expect(line.map(({ frequency }) => frequency === null)).toEqual([false, true, false]);
    const bars = buildBarsPlot([
      { label: 'a', value: 8 },
      { label: 'b', value: null },
      { label: 'c', value: 0 },
    ]);
    expect(soundPoints(drawBars(bars, size), 0).map(({ frequency }) => frequency === null)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('webAudioEngine', () => {
  it.each(['playDataPoint', 'playForecast', 'playNoise'] as const)(
    'makes a sound that ends by %s',
    async (method) => {
      const context = new OfflineAudioContext(2, 44_100, 44_100);
      const engine = webAudioEngine(context);
      if (method === 'playNoise') engine.playNoise?.(-1, 0.25);
      else engine[method]?.(440, -1, 0.25);
      const buffer = await context.startRendering();
      const loudest = (channel: number, from: number, to: number): number =>
        Math.max(
          ...buffer
            .getChannelData(channel)
            .slice(from * 44_100, to * 44_100)
            .map(Math.abs),
        );
      expect(loudest(0, 0, 0.25)).toBeGreaterThan(0.05);
      expect(loudest(1, 0, 0.25)).toBeLessThan(loudest(0, 0, 0.25) / 10);
      expect(loudest(0, 0.26, 1)).toBe(0);
    },
  );

  it('plays the pitch it is asked for', async () => {
    const context = new OfflineAudioContext(1, 44_100, 44_100);
    webAudioEngine(context).playDataPoint(440, 0, 1);
    const samples = (await context.startRendering()).getChannelData(0);
    const crossings = samples.filter((value, i) => value >= 0 && (samples[i - 1] ?? 0) < 0).length;
    expect(crossings).toBeGreaterThan(435);
    expect(crossings).toBeLessThan(445);
  });
});

describe('the button "Luister"', () => {
  async function listening(): Promise<{
    readonly element: Widget;
    readonly button: HTMLButtonElement;
    readonly notes: string[];
  }> {
    const element = document.createElement('stadspeil-trend-chart') as Widget;
    const { engine, notes } = heard();
    Object.assign(element, { audioEngine: engine, data: exampleShards.balance, region: 'GM9999' });
    element.lang = 'nl';
    document.body.append(element);
    await settled(element);
    const button = await vi.waitFor(() => {
      const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (each) => each.textContent === 'Luister',
      );
      if (!found) throw new Error('no button');
      return found;
    });
    return { element, button, notes };
  }

  it('starts on a click only, plays figure, forecast and gap, takes the cursor along and ends by itself', async () => {
    const { element, button, notes } = await listening();
    const spoken: string[] = [];
    element.addEventListener('stadspeil-change', (event) =>
      spoken.push((event as CustomEvent<{ text: string }>).detail.text),
    );
    expect(notes).toEqual([]);
    button.click();
    await vi.waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
    await vi.waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('false'), { timeout: 4000 });
    expect(notes).toEqual(['tone', 'forecast', 'noise', 'forecast']);
    expect(spoken).toHaveLength(4);
    expect(spoken[2]).toContain('geen cijfer');
    expect(element.shadowRoot?.querySelector('.stadspeil-tools > [aria-live]')?.textContent).toContain(
      'Je hoort: Voorbeeldstad',
    );
  });

  it.each(['Escape', 'the button'])('stops by %s', async (how) => {
    const { button, notes } = await listening();
    button.click();
    await vi.waitFor(() => expect(notes).toHaveLength(1));
    if (how === 'Escape')
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    else button.click();
    await vi.waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('false'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(notes).toHaveLength(1);
  });
});
