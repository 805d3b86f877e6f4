import { describe, expect, test } from 'vitest';
import { buildAbsence, buildFigure } from '../testing/build-figures.ts';
import { compareToBenchmark } from '../comparison/compare-to-benchmark.ts';
import type { Indicator } from '../definition/indicator.ts';
import { en } from '../en.ts';
import { attained, money, persons, rating, share } from '../testing/example-indicators.ts';
import { almelo, jobs, regions as exampleRegions, sizeClass } from '../testing/example-values.ts';
import { nl } from '../nl.ts';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { caveatMark, caveatSentence, caveatSentences } from './caveat-sentence.ts';
import { observationSentence } from './observation-sentence.ts';
import { sentence } from './sentence.ts';
import { directionWord, evidenceWord, judgementWord } from './verdict-words.ts';

const derietCode = regionCode('almelo/de-riet');
const deriet: Region = {
  code: derietCode,
  kind: 'neighbourhood',
  name: { nl: 'De Riet', en: 'De Riet' },
  parents: [almelo.region],
};
const regions = [...exampleRegions, deriet];

const nederland = { region: regionCode('NL01') };

function say(indicator: Indicator, target: Observation, benchmark: Observation): readonly [string, string] {
  const comparison = compareToBenchmark(indicator, target, benchmark);
  return [sentence(comparison, nl, { regions }), sentence(comparison, en, { regions })];
}

describe('sentence', () => {
  test.each<[string, Indicator, MeasuredObservation, MeasuredObservation, string, string]>([
    [
      'a rate, with the difference in percent',
      jobs,
      almelo,
      sizeClass,
      'Almelo komt uit op 844,9 banen per 1.000 inwoners, 104,8 (14,2%) hoger dan gemeenten van 50.000 tot 100.000 inwoners (740,1).',
      'Almelo stands at 844.9 jobs per 1,000 inhabitants, 104.8 (14.2%) higher than municipalities of 50,000 to 100,000 inhabitants (740.1).',
    ],
    [
      'a plural subject',
      jobs,
      sizeClass,
      almelo,
      'Gemeenten van 50.000 tot 100.000 inwoners komen uit op 740,1 banen per 1.000 inwoners, 104,8 (12,4%) lager dan Almelo (844,9).',
      'Municipalities of 50,000 to 100,000 inhabitants stand at 740.1 jobs per 1,000 inhabitants, 104.8 (12.4%) lower than Almelo (844.9).',
    ],
    [
      'a printed significance, of a part against its whole',
      rating,
      buildFigure(7.3, { region: derietCode, significance: { direction: 'lower', than: almelo.region } }),
      buildFigure(7.8),
      'De Riet komt uit op 7,3, dat is 0,5 significant lager (volgens de bron) dan Almelo als geheel (7,8).',
      'De Riet stands at 7.3, which is 0.5 significantly lower (according to the source) than Almelo as a whole (7.8).',
    ],
    [
      'a tested difference',
      rating,
      buildFigure(7.3, { interval: { lower: 7.1, upper: 7.5, level: 0.95 } }),
      buildFigure(7.8, nederland),
      'Almelo komt uit op 7,3, dat is 0,5 significant lager dan Nederland (7,8).',
      'Almelo stands at 7.3, which is 0.5 significantly lower than the Netherlands (7.8).',
    ],
    [
      'a difference that may be chance',
      rating,
      buildFigure(7.3, { interval: { lower: 6.1, upper: 8.5, level: 0.95 } }),
      buildFigure(7.8, nederland),
      'Almelo komt uit op 7,3, dat is 0,5 lager (niet significant) dan Nederland (7,8).',
      'Almelo stands at 7.3, which is 0.5 lower (not significant) than the Netherlands (7.8).',
    ],
    [
      'shares differ in percentage points',
      share,
      buildFigure(62),
      buildFigure(79, nederland),
      'Almelo komt uit op 62%, 17 procentpunt lager dan Nederland (79).',
      'Almelo stands at 62%, 17 percentage points lower than the Netherlands (79).',
    ],
    [
      'counts are more and fewer',
      persons,
      buildFigure(5000),
      buildFigure(6000, nederland),
      'Almelo komt uit op 5.000 personen, 1.000 (16,7%) minder dan Nederland (6.000).',
      'Almelo stands at 5,000 persons, 1,000 (16.7%) fewer than the Netherlands (6,000).',
    ],
    [
      'money is more and less, and differs in money',
      money,
      buildFigure(5.5),
      buildFigure(6, nederland),
      'Almelo komt uit op € 5,5 miljoen, € 0,5 miljoen (8,3%) minder dan Nederland (€ 6,0 mln).',
      'Almelo stands at €5.5 million, €0.5 million (8.3%) less than the Netherlands (€6.0m).',
    ],
    [
      'years are earlier and later',
      attained,
      buildFigure(2021, { kind: 'forecast' }),
      buildFigure(2023, nederland),
      'De prognose voor Almelo is 2021, dat is 2 jaar eerder dan Nederland (2023).',
      'The forecast for Almelo is 2021, which is 2 years earlier than the Netherlands (2023).',
    ],
    [
      'numbers that are about something differ by about something',
      persons,
      buildFigure(5000, { qualifier: 'more-than' }),
      buildFigure(6000, { ...nederland, qualifier: 'almost' }),
      'Almelo komt uit op ruim 5.000 personen, ongeveer 1.000 minder dan Nederland (bijna 6.000).',
      'Almelo stands at more than 5,000 persons, about 1,000 fewer than the Netherlands (almost 6,000).',
    ],
    [
      'equal rates',
      jobs,
      buildFigure(7),
      buildFigure(7, nederland),
      'Almelo komt uit op 7,0 banen per 1.000 inwoners, even hoog als Nederland.',
      'Almelo stands at 7.0 jobs per 1,000 inhabitants, the same as the Netherlands.',
    ],
    [
      'equal counts',
      persons,
      buildFigure(7),
      buildFigure(7, nederland),
      'Almelo komt uit op 7 personen, evenveel als Nederland.',
      'Almelo stands at 7 persons, the same as the Netherlands.',
    ],
    [
      'one number with two qualifiers',
      persons,
      buildFigure(7, { qualifier: 'more-than' }),
      buildFigure(7, nederland),
      'Almelo komt uit op ruim 7 personen, nagenoeg gelijk aan Nederland (7).',
      'Almelo stands at more than 7 persons, almost the same as the Netherlands (7).',
    ],
    [
      'a difference that shows as zero',
      rating,
      buildFigure(7.81),
      buildFigure(7.8, nederland),
      'Almelo komt uit op 7,8, nagenoeg gelijk aan Nederland (7,8).',
      'Almelo stands at 7.8, almost the same as the Netherlands (7.8).',
    ],
    [
      'the same, and yet no chance',
      rating,
      buildFigure(7.81, { significance: { direction: 'higher', than: nederland.region } }),
      buildFigure(7.8, nederland),
      'Almelo komt uit op 7,8, nagenoeg gelijk aan Nederland (7,8), maar significant hoger (volgens de bron).',
      'Almelo stands at 7.8, almost the same as the Netherlands (7.8), but significantly higher (according to the source).',
    ],
    [
      'a target',
      persons,
      buildFigure(30000, { kind: 'target' }),
      buildFigure(20000, nederland),
      'Het doel voor Almelo is 30.000 personen, 10.000 (50,0%) meer dan Nederland (20.000).',
      'The target for Almelo is 30,000 persons, 10,000 (50.0%) more than the Netherlands (20,000).',
    ],
  ])('%s', (_what, indicator, target, benchmark, dutch, english) => {
    expect(say(indicator, target, benchmark)).toEqual([dutch, english]);
    for (const text of [dutch, english]) expect(text.split(' ').length).toBeLessThanOrEqual(20);
  });

  test.each<[string, Observation, Observation, string, string]>([
    [
      'no figure of its own',
      buildAbsence('confidential'),
      buildFigure(1),
      'Niet vergeleken: voor Almelo is er geen cijfer (vertrouwelijk).',
      'Not compared: there is no figure (confidential) for Almelo.',
    ],
    [
      'no figure of the benchmark',
      buildFigure(1),
      buildAbsence('not-published', nederland),
      'Niet vergeleken: voor Nederland is er geen cijfer (niet gepubliceerd).',
      'Not compared: there is no figure (not published) for the Netherlands.',
    ],
    [
      'an uncertain place',
      buildFigure(1, { certainty: 'uncertain' }),
      buildFigure(1),
      'Niet vergeleken: het is niet zeker waar een van de cijfers bij hoort.',
      'Not compared: it is not certain what one of the figures belongs to.',
    ],
    [
      'other periods',
      buildFigure(1),
      almelo,
      'Niet vergeleken: de cijfers gaan over verschillende perioden.',
      'Not compared: the figures are of different periods.',
    ],
    [
      'other groups',
      buildFigure(1, { dimensions: { age: '65+' } }),
      buildFigure(1),
      'Niet vergeleken: de cijfers gaan over verschillende groepen.',
      'Not compared: the figures are of different groups.',
    ],
    [
      'a range',
      { ...buildFigure(1), state: 'range', value: null, low: 1, high: 2 },
      buildFigure(1),
      'Niet vergeleken: minstens één cijfer is geen enkel getal.',
      'Not compared: at least one of the figures is not a single number.',
    ],
  ])('says why not: %s', (_why, target, benchmark, dutch, english) => {
    expect(say(jobs, target, benchmark)).toEqual([dutch, english]);
  });

  test('a region without a name goes by its code, as it is written', () => {
    const comparison = compareToBenchmark(rating, buildFigure(7.3, { region: derietCode }), buildFigure(7.8));
    expect(sentence(comparison, nl)).toBe(
      'almelo/de-riet komt uit op 7,3, dat is 0,5 lager dan GM0141 (7,8).',
    );
  });

  test('regions may be an iterator, which gives them once', () => {
    const comparison = compareToBenchmark(jobs, almelo, sizeClass);
    const iterator = new Map(regions.map((region) => [region.code, region])).values();
    expect(sentence(comparison, nl, { regions: iterator })).toBe(sentence(comparison, nl, { regions }));
  });

  test('names the categories of a figure, and a category without a label by its code', () => {
    const ages = {
      id: 'age',
      label: { nl: 'Leeftijd', en: 'Age' },
      categories: { '65+': { nl: '65 jaar en ouder', en: '65 and over' } },
    };
    const of = (age: string, region = almelo.region) => buildFigure(20, { region, dimensions: { age } });
    expect(say({ ...share, dimensions: [ages] }, of('65+'), of('65+', nederland.region))[0]).toBe(
      'Almelo (65 jaar en ouder) komt uit op 20%, even hoog als Nederland.',
    );
    expect(say(share, of('0-24'), of('0-24', nederland.region))[1]).toBe(
      'Almelo (0-24) stands at 20%, the same as the Netherlands.',
    );
  });
});

describe('observationSentence', () => {
  test.each<[Observation, string, string]>([
    [
      almelo,
      'Almelo komt uit op 844,9 banen per 1.000 inwoners.',
      'Almelo stands at 844.9 jobs per 1,000 inhabitants.',
    ],
    [
      buildAbsence('missing', nederland),
      'Voor Nederland is er geen cijfer.',
      'There is no figure for the Netherlands.',
    ],
    [
      buildFigure(1, { ...nederland, kind: 'plan' }),
      'Het plan voor Nederland is 1,0 banen per 1.000 inwoners.',
      'The plan for the Netherlands is 1.0 jobs per 1,000 inhabitants.',
    ],
  ])('%#', (observation, dutch, english) => {
    expect(observationSentence(jobs, observation, nl, { regions })).toBe(dutch);
    expect(observationSentence(jobs, observation, en, { regions })).toBe(english);
  });
});

describe('the short words', () => {
  const against = buildFigure(7.8, nederland);
  const interval = { lower: 7.1, upper: 7.5, level: 0.95 };

  test.each<[string, Observation, readonly string[], readonly string[]]>([
    [
      'worse',
      buildFigure(7.3, { interval }),
      ['ongunstiger', 'lager', 'significant'],
      ['worse', 'lower', 'significant'],
    ],
    [
      'better, by the source',
      buildFigure(8, { significance: { direction: 'higher', than: nederland.region } }),
      ['gunstiger', 'hoger', 'significant volgens de bron'],
      ['better', 'higher', 'significant according to the source'],
    ],
    [
      'not tested',
      buildFigure(7.3),
      ['zonder oordeel', 'lager', 'niet getoetst'],
      ['no judgement', 'lower', 'not tested'],
    ],
    [
      'almost equal',
      buildFigure(7.81),
      ['zonder oordeel', 'nagenoeg gelijk', 'niet getoetst'],
      ['no judgement', 'almost the same', 'not tested'],
    ],
    [
      'equal',
      buildFigure(7.8),
      ['zonder oordeel', 'gelijk', 'niet getoetst'],
      ['no judgement', 'the same', 'not tested'],
    ],
    [
      'absent',
      buildAbsence('missing'),
      ['niet vergeleken', 'niet vergeleken', 'niet vergeleken'],
      ['not compared', 'not compared', 'not compared'],
    ],
  ])('%s', (_what, target, dutch, english) => {
    const comparison = compareToBenchmark(rating, target, against);
    for (const [language, expected] of [
      [nl, dutch],
      [en, english],
    ] as const) {
      expect([
        judgementWord(comparison, language),
        directionWord(comparison, language),
        evidenceWord(comparison, language),
      ]).toEqual(expected);
    }
  });
});

describe('the sentences on caveats', () => {
  test('say of which figure, and whether rounding shows', () => {
    const comparison = compareToBenchmark(
      jobs,
      buildFigure(7.04, { period: period('2018?') }),
      buildFigure(6.96, { ...nederland, status: 'provisional' }),
    );
    expect(caveatSentences(comparison, nl)).toEqual([
      'Het jaar is afgeleid.',
      'Cijfer waarmee is vergeleken: het cijfer is voorlopig.',
      'Het verschil is berekend vóór het afronden.',
    ]);
  });

  test('have a short form', () => {
    expect(caveatSentence({ code: 'forecast', of: 'both' }, en)).toBe('The figure is a forecast.');
    expect(caveatMark('period-inferred', nl)).toBe('afgeleid');
  });
});
