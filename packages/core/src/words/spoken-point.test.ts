import { describe, expect, test } from 'vitest';
import { buildAbsence, buildFigure } from '../testing/build-figures.ts';
import { en } from '../en.ts';
import { jobs, regions } from '../testing/example-values.ts';
import { nl } from '../nl.ts';
import type { Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { spokenPoint } from './spoken-point.ts';

describe('spokenPoint', () => {
  test.each<[string, Observation, string, string]>([
    [
      'a plain figure',
      buildFigure(12.3),
      '2018: 12,3 banen per 1.000 inwoners, Almelo',
      '2018: 12.3 jobs per 1,000 inhabitants, Almelo',
    ],
    [
      'a provisional one',
      buildFigure(12.3, { period: period('2021-Q2'), status: 'provisional' }),
      '2e kwartaal 2021: 12,3 banen per 1.000 inwoners, Almelo, voorlopig cijfer',
      '2nd quarter 2021: 12.3 jobs per 1,000 inhabitants, Almelo, provisional',
    ],
    ['no figure', buildAbsence('missing'), '2018: geen cijfer, Almelo', '2018: no figure, Almelo'],
    [
      'everything at once, each thing said once',
      buildFigure(12.3, {
        period: period('2017?'),
        dimensions: { age: '65+' },
        certainty: 'order-mapped',
        inferred: ['unit'],
        kind: 'forecast',
        qualifier: 'about',
        significance: { direction: 'lower', than: regionCode('NL01') },
      }),
      '2017 (afgeleid): ongeveer 12,3 banen per 1.000 inwoners, Almelo, 65+, op volgorde gekoppeld, eenheid afgeleid, prognose, significant lager (volgens de bron)',
      '2017 (inferred): about 12.3 jobs per 1,000 inhabitants, Almelo, 65+, matched by order, unit inferred, forecast, significantly lower (according to the source)',
    ],
  ])('%s', (_what, observation, dutch, english) => {
    expect(spokenPoint(jobs, observation, nl, { regions })).toBe(dutch);
    expect(spokenPoint(jobs, observation, en, { regions })).toBe(english);
  });
});
