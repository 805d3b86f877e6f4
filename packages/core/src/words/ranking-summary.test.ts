import { describe, expect, test } from 'vitest';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import { en } from '../en.ts';
import { almelo, regions as exampleRegions } from '../testing/example-values.ts';
import { nl } from '../nl.ts';
import type { MeasuredObservation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { rankingSummary } from './ranking-summary.ts';

const rating = buildIndicator({
  valueType: 'mean',
  basis: 'survey',
  unit: { code: 'score', label: { nl: 'rapportcijfer', en: 'score' }, pattern: { nl: '{n}', en: '{n}' } },
});

const names = ['De Riet', 'Nieuwstraatkwartier', 'Noorderkwartier', 'Hofkamp', 'Bornerbroek', 'Aadorp'];
const codeOf = (name: string) => regionCode(`almelo/${name.toLowerCase().replace(' ', '-')}`);
const neighbourhoods: readonly Region[] = names.map((name) => ({
  code: codeOf(name),
  kind: 'neighbourhood',
  name: { nl: name, en: name },
  parents: [almelo.region],
}));
const regions = [...exampleRegions, ...neighbourhoods];

function figure(
  name: string,
  value: number,
  changes: Partial<MeasuredObservation> = {},
): MeasuredObservation {
  return buildFigure(value, { region: codeOf(name), period: period('2017?'), ...changes });
}

const printed = (direction: 'higher' | 'lower') => ({ significance: { direction, than: almelo.region } });
const city = buildFigure(7.8, { period: period('2017?') });

const booklet = [
  figure('De Riet', 7.3, printed('lower')),
  figure('Nieuwstraatkwartier', 6.8, printed('lower')),
  figure('Noorderkwartier', 8.4, printed('higher')),
  figure('Hofkamp', 8.4, printed('higher')),
  figure('Bornerbroek', 8.6, printed('higher')),
];

describe('rankingSummary', () => {
  test('says the printed significance as the source’s, and who has no figure', () => {
    expect(rankingSummary(rating, [...booklet, city], city, nl, { regions })).toEqual([
      'Er is een cijfer voor 5 gebieden.',
      'Hoogste: Bornerbroek (8,6). Laagste: Nieuwstraatkwartier (6,8).',
      'Vergeleken met Almelo als geheel (7,8): 3 significant hoger, 2 significant lager, volgens de bron.',
      'Geen cijfer gepubliceerd voor 1 gebied.',
    ]);
    expect(rankingSummary(rating, booklet, city, en, { regions })).toEqual([
      'There is a figure for 5 areas.',
      'Highest: Bornerbroek (8.6). Lowest: Nieuwstraatkwartier (6.8).',
      'Compared with Almelo as a whole (7.8): 3 significantly higher, 2 significantly lower, according to the source.',
      'No figure published for 1 area.',
    ]);
  });

  test('says our own test, and what was not tested, apart', () => {
    const interval = (lower: number, upper: number) => ({ interval: { lower, upper, level: 0.95 } });
    const rows = [
      figure('De Riet', 7.3, interval(7.1, 7.5)),
      figure('Hofkamp', 8, interval(7.7, 8.3)),
      figure('Aadorp', 7.8),
      figure('Bornerbroek', 8.6),
    ];
    expect(rankingSummary(rating, rows, city, nl, { regions }).slice(2, 4)).toEqual([
      'Vergeleken met Almelo als geheel (7,8): 0 significant hoger, 1 significant lager, 1 niet significant.',
      'Vergeleken met Almelo als geheel (7,8): 1 hoger, 0 lager, 1 gelijk, niet getoetst.',
    ]);
  });

  test('names equals together, and counts many of them', () => {
    const rows = [figure('Hofkamp', 8.4), figure('Noorderkwartier', 8.4), figure('De Riet', 7)];
    expect(rankingSummary(rating, rows, null, nl, { regions })[1]).toBe(
      'Hoogste: Hofkamp en Noorderkwartier (8,4). Laagste: De Riet (7,0).',
    );
    const many = [...names.slice(0, 4).map((name) => figure(name, 8)), figure('Aadorp', 7)];
    expect(rankingSummary(rating, many, null, nl, { regions })[1]).toBe(
      'Hoogste: 4 gebieden (8,0). Laagste: Aadorp (7,0).',
    );
    expect(rankingSummary(rating, many.slice(0, 4), null, nl, { regions })[1]).toBe(
      'Alle cijfers zijn gelijk: 8,0.',
    );
  });

  test('one figure has no highest and lowest', () => {
    expect(rankingSummary(rating, [figure('De Riet', 7)], null, nl)).toEqual([
      'Er is een cijfer voor 1 gebied.',
    ]);
  });

  test('leaves figures out whose region is not known', () => {
    const rows = [figure('De Riet', 7), { ...figure('Hofkamp', 9), region: regionCode('unmapped') }];
    expect(rankingSummary(rating, rows, null, nl)).toEqual(['Er is een cijfer voor 1 gebied.']);
  });

  test('counts absent cells, and says when there is nothing', () => {
    const absent = buildAbsence('confidential', { region: codeOf('Aadorp') });
    expect(rankingSummary(rating, [absent], city, nl)).toEqual([
      'Er zijn geen cijfers.',
      'Geen cijfer gepubliceerd voor 1 gebied.',
    ]);
    expect(rankingSummary(rating, [], null, en)).toEqual(['There are no figures.']);
  });

  test('says why nothing was compared', () => {
    const reference = buildAbsence('missing', { period: period('2017') });
    expect(rankingSummary(rating, booklet, reference, nl, { regions })[2]).toBe(
      'Niet vergeleken: voor Almelo is er geen cijfer.',
    );
  });
});
