import { describe, expect, test } from 'vitest';
import { readSettings, type WidgetSettings } from '../element/settings.ts';
import { takeData } from '../load/take-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { exampleShards } from '../testing/example-dataset.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { wordState } from './word-state.ts';

const rating = takeData(exampleShards.rating);
const [indicator] = rating.indicators;

/** As many indicators as this, of one theme. */
function withIndicators(count: number): WidgetData {
  const indicators = Array.from({ length: count }, (_, i) => ({
    ...indicator,
    id: `subject-${i + 1}`,
    theme: 'theme-1',
    title: { nl: `Onderwerp ${i + 1}, aantal`, en: `Subject ${i + 1}, number` },
  })) as unknown as WidgetData['indicators'];
  return { ...rating, indicators };
}

const settings = (attributes: Readonly<Record<string, string>>): WidgetSettings =>
  readSettings((name) => attributes[name] ?? null);

const empty = { state: 'empty' } as const;

describe('wordState', () => {
  test('names a few subjects, each with the commas of its title', () => {
    expect(wordState(empty, withIndicators(2), settings({ region: 'GM9999' }), dutch)).toBe(
      'Voor Voorbeeldstad zijn geen cijfers over: Onderwerp 1, aantal; Onderwerp 2, aantal.',
    );
  });

  test('counts many subjects and names the first three', () => {
    const of46 = withIndicators(46);
    expect(wordState(empty, of46, settings({ region: 'GM9999' }), dutch)).toBe(
      'Voor Voorbeeldstad zijn geen cijfers over 46 onderwerpen, zoals: Onderwerp 1, aantal; Onderwerp 2, aantal; Onderwerp 3, aantal.',
    );
    expect(wordState(empty, of46, settings({ region: 'GM9999' }), english)).toBe(
      'There are no figures for Exampletown on 46 subjects, such as: Subject 1, number; Subject 2, number; Subject 3, number.',
    );
  });

  test('says nothing of subjects outside the theme that was asked for', () => {
    const data = withIndicators(2);
    const [one, two] = data.indicators as [
      (typeof data.indicators)[number],
      (typeof data.indicators)[number],
    ];
    const mixed = { ...data, indicators: [one, { ...two, theme: 'theme-2' }] } as WidgetData;
    const asked = (theme: string): string =>
      wordState(empty, mixed, settings({ region: 'GM9999', theme }), dutch);
    expect(asked('theme-2')).toBe('Voor Voorbeeldstad zijn geen cijfers over: Onderwerp 2, aantal.');
    expect(asked('no-such-theme')).toBe('Voor Voorbeeldstad zijn geen cijfers in dit thema.');
  });

  test('says of areas that they have no figures, not of the region they lie in', () => {
    const parts = wordState(empty, rating, settings({ region: 'GM9999', parts: '' }), dutch);
    expect(parts).toBe('Voor gebieden in Voorbeeldstad zijn geen cijfers over: Waardering buurt.');
    const profile = wordState({ ...empty, isOfParts: true }, rating, settings({ region: 'GM9999' }), english);
    expect(profile).toContain('There are no figures for areas in Exampletown on: ');
  });

  test('counts many regions', () => {
    const region = ['GM9999', 'a', 'b', 'c', 'd', 'e'].join(' ');
    expect(wordState(empty, rating, settings({ region }), dutch)).toBe(
      'Voor 6 gebieden zijn geen cijfers over: Waardering buurt.',
    );
  });
});
