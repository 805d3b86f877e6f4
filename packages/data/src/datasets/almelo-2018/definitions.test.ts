import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '@stadspeil/core';
import { hasShared, readShared } from '../../testing/shared-folder.ts';
import { almelo2018 } from './almelo-2018.ts';

// The ids are those of the inventory of the booklet (§2.1), `participation-barrier-financial` apart, which the
// booklet names in a legend only.
const ids = readCommitted('almelo-2018-indicators.txt');
const [, ...rows] = readCommitted('almelo-2018.csv').map((row) => row.replace(/"[^"]*"/, 'list').split(','));
const indicators: readonly Indicator[] = Object.values(almelo2018.indicators);
const { observations, sources, themes } = almelo2018;

function readCommitted(file: string): readonly string[] {
  return readFileSync(new URL(`../../../expected/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}

/** Every text in two languages, with the path to it. */
function textsIn(value: unknown, path = ''): readonly (readonly [path: string, nl: unknown, en: unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value || 'en' in value) {
    const { nl, en } = value as Readonly<Record<string, unknown>>;
    return [[path, nl, en]];
  }
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`));
}

describe('the indicators of the booklet', () => {
  test('are all there, and no others', () => {
    const withoutFigures = 'participation-barrier-financial';
    expect(ids).toHaveLength(73);
    expect(indicators.map(({ id }) => id).toSorted()).toEqual([...ids, withoutFigures].toSorted());
    const withFigures = new Set(observations.map(({ indicator }) => indicator));
    expect(indicators.filter(({ id }) => !withFigures.has(id)).map(({ id }) => id)).toEqual([withoutFigures]);
  });

  test.skipIf(!hasShared('booklet/inventory.md'))('are those of the inventory (needs ../shared)', () => {
    const section = /^### 2\.1 [\s\S]*?^### 2\.2 /m.exec(readShared('booklet/inventory.md'))![0];
    const listed = [...section.matchAll(/^\| ([a-z0-9-]+) \|/gm)]
      .map(([, id]) => id!)
      .filter((id) => id !== 'id' && id !== '---');
    expect(listed.toSorted()).toEqual([...ids].toSorted());
  });

  test('have every text in both languages', () => {
    const texts = textsIn({ indicators, sources, themes, regions: almelo2018.regions });
    expect(texts.length).toBeGreaterThan(500);
    const empty = texts.filter(
      ([, nl, en]) => ![nl, en].every((each) => typeof each === 'string' && each.trim()),
    );
    expect(empty).toEqual([]);
  });

  test('belong to a theme of the booklet; sustainability has none of its own', () => {
    const used = new Set(indicators.map(({ theme }) => theme));
    expect(themes.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(['sustainability']);
    const known = themes.map(({ id }) => id);
    expect([...used].filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each(ids)('%s has the decimals and the unit that are printed', (id) => {
    const printed = rows.filter(([indicator]) => indicator === id);
    const decimals = printed.map(([, , , , value]) => (value!.split('.')[1] ?? '').length);
    const definition = indicators.find((each) => each.id === id)!;
    expect(definition.decimals).toBe(Math.max(...decimals));
    expect([...new Set(printed.map((row) => row[5]!.replace('?', '')))]).toEqual([definition.unit.code]);
  });

  test('have the polarity of the inventory, and most have none', () => {
    const ofPolarity = (polarity: string) =>
      indicators.filter((each) => each.polarity === polarity).map(({ id }) => id);
    expect(ofPolarity('higher-is-better')).toEqual([
      'ibp-co2-reduction',
      'ibp-gas-free-new-homes',
      'ibp-gas-free-existing-homes',
      'jobs-advantage-per-1000',
      'older-people-living-independently',
      'jobs-per-1000-inhabitants',
      'sheltered-work-target-previous-cabinet',
      'sheltered-work-target-extra',
      'sheltered-work-target-2016',
      'sheltered-work-realised-2016',
      'retail-turnover-change',
      'multi-year-balance-adopted',
      'september-circular-effect',
      'multi-year-balance-updated',
      'accres-increase',
      'recovery-lead',
      'resilience-ratio-target',
      'neighbourhood-rating',
      'maintenance-rating',
      'neighbourhood-development-balance',
      'resident-influence-rating',
      'resident-effort-intensive',
      'resident-effort-incidental',
      'trust-in-municipal-government',
      'resident-municipality-cooperation',
      'life-satisfaction',
      'health-satisfaction',
      'social-support',
    ]);
    expect(ofPolarity('lower-is-better')).toEqual([
      'risky-problematic-debt-share',
      'children-in-poverty',
      'loneliness',
      'retail-space-surplus',
      'subversive-crime-proceeds',
      'participation-barrier-not-belonging',
      'participation-barrier-health',
      'participation-barrier-functioning',
      'participation-barrier-financial',
      'participation-barriers-chart',
    ]);
  });
});

describe('the sources of the booklet', () => {
  test('each have an owner and a licence', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const { id, publisher, licence } of sources) {
      expect(publisher.trim(), id).not.toBe('');
      expect(licence.id.trim(), id).not.toBe('');
      expect(licence.title.nl, id).not.toBe('');
    }
  });

  test('are those that the booklet accounts for', () => {
    expect(sources.map(({ title }) => title.nl)).toEqual(
      expect.arrayContaining([
        'Vergaand veranderen, slim verschillen, duurzaam verbinden',
        'Trends rond Almelo',
        "Stedelijke regio's als motoren van economische groei",
        'Eindrapportage Scenarioplanning Almelo 2030',
        'De staat van de gemeente 2010 - 2017',
        'Kamerbrief tweede rapportage sociaal domein',
        'Kennispunt Twente',
        'Be Bright',
        'Kracht van Oost',
        'Concept jaarverantwoording 2017',
      ]),
    );
  });

  test('of every indicator begin with the booklet itself', () => {
    for (const { id, sources: own } of indicators) expect(own[0], id).toBe(sources[0]);
  });
});
