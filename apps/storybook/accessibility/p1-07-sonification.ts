/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** A note, and what the cursor says while it sounds. */
interface Note {
  readonly kind: 'tone' | 'noise';
  readonly frequency: number;
  readonly panning: number;
  readonly text: string;
}

interface Heard {
  readonly beforeClick: number;
  readonly notes: readonly Note[];
  readonly isOver: boolean;
  readonly afterEscape: number;
  readonly isStopped: boolean;
}

/**
 * Plays a drawing with an engine of chart2music's shape: silent until the click, higher for higher figures,
 * from left to right, noise for what is missing, and silent again at the end and after Escape.
 */
export const sonification: StoryCheck = {
  item: 'P1-7 Sonification',
  faults: async ({ page }, _, { language }) => {
    const heard = await page.evaluate(async (): Promise<Heard | null> => {
      const { probe } = window;
      const wait = window.setTimeout.bind(window);
      const until = async <Found>(look: () => Found): Promise<Found> => {
        for (let turn = 0; turn < 2000 && !look(); turn += 1) await new Promise((resolve) => wait(resolve));
        return look();
      };
      const bar = probe.elements().find((each) => each.matches('.stadspeil-tools'));
      const button = [...(bar?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
        /^(Luister|Listen)$/.test(textContent ?? ''),
      );
      const slider = bar?.closest('figure')?.querySelector('.stadspeil-range');
      if (!bar || !button || !slider) return null;
      const { host } = bar.getRootNode() as ShadowRoot;
      const notes: Note[] = [];
      const play = (kind: Note['kind'], frequency: number, panning: number): void => {
        const note = { kind, frequency, panning, text: '' };
        notes.push(note);
        // The cursor is drawn after it has been moved.
        wait(() => Object.assign(note, { text: slider.getAttribute('aria-valuetext') ?? '' }));
      };
      const engine = {
        masterGain: 1,
        playDataPoint: (frequency: number, panning: number) => play('tone', frequency, panning),
        playForecast: (frequency: number, panning: number) => play('tone', frequency, panning),
        playNoise: (panning: number) => play('noise', 0, panning),
      };
      Object.assign(host, { audioEngine: engine });
      const isOn = () => button.getAttribute('aria-pressed') === 'true';
      // Every pause as short as the browser makes it: what is heard is the same.
      Object.assign(window, { setTimeout: (call: () => void) => wait(() => wait(call)) });
      const beforeClick = notes.length;
      button.click();
      await until(isOn);
      await until(() => !isOn());
      const isOver = !isOn();
      await new Promise((resolve) => wait(resolve));
      const all = [...notes];
      notes.length = 0;
      Object.assign(window, { setTimeout: wait });
      button.click();
      await until(() => notes.length);
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      const atEscape = notes.length;
      const isStopped = !isOn();
      await new Promise((resolve) => wait(resolve, 2));
      Reflect.deleteProperty(host, 'audioEngine');
      return { beforeClick, notes: all, isOver, afterEscape: notes.length - atEscape, isStopped };
    });
    if (!heard) return [];
    const { beforeClick, notes, isOver, afterEscape, isStopped } = heard;
    return [
      ...(beforeClick ? ['a sound before anybody asked'] : []),
      ...(notes.length ? [] : ['nothing is heard']),
      ...(isOver ? [] : ['the sound does not end']),
      ...(afterEscape || !isStopped ? ['Escape does not stop the sound'] : []),
      ...faultsOfNotes(notes, language),
    ];
  },
};

function faultsOfNotes(notes: readonly Note[], language: 'nl' | 'en'): readonly string[] {
  const faults: string[] = [];
  const [thousand, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const tones: { readonly value: number; readonly frequency: number; readonly text: string }[] = [];
  for (const [i, { kind, frequency, panning, text }] of notes.entries()) {
    const before = notes[i - 1]?.panning ?? -1;
    if (panning < before || panning > 1) faults.push(`“${text}” is heard at ${panning}, after ${before}`);
    const figure = text.slice(text.indexOf(': ') + 2);
    const number = new RegExp(`[-−]?(?:€\\s?)?\\d+(?:\\${thousand}\\d{3})*(?:\\${point}\\d+)?`).exec(
      figure,
    )?.[0];
    const isMissing = /^(geen cijfer|no figure)/.test(figure);
    if ((kind === 'noise') !== isMissing) faults.push(`“${text}” is heard as a ${kind}`);
    if (kind === 'noise' || !number) continue;
    const digits = number.replace(/€\s?/, '').replace('−', '-').replaceAll(thousand, '').replace(point, '.');
    tones.push({ value: Number(digits), frequency, text });
    if (frequency < 219.9 || frequency > 880.1) faults.push(`“${text}” is heard at ${frequency} Hz`);
  }
  const sorted = tones.toSorted((a, b) => a.value - b.value);
  for (const [i, high] of sorted.entries()) {
    const low = sorted[i - 1];
    if (low && low.value < high.value && low.frequency > high.frequency)
      faults.push(`“${low.text}” is heard higher than “${high.text}”`);
  }
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || last.value === first.value) return faults;
  // Equal steps of value are equal intervals; a printed figure is rounded, and an axis holds all of it.
  const octaves = Math.log2(last.frequency / first.frequency);
  for (const { value, frequency, text } of tones) {
    const expected = ((value - first.value) / (last.value - first.value)) * octaves;
    if (Math.abs(Math.log2(frequency / first.frequency) - expected) > 0.08)
      faults.push(`“${text}” is heard at ${frequency} Hz, out of proportion`);
  }
  return faults;
}
