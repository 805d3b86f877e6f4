import { describe, expect, test } from 'vitest';
import type { Reference } from '../comparison/reference.ts';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import { almelo } from '../testing/example-values.ts';
import { regions } from '../testing/say-in-both.ts';
import { referencePhrase } from './reference-phrase.ts';

const [hengelo, enschede, overijssel] = ['GM0164', 'GM0153', 'PV23'].map(regionCode);
const others = [hengelo, enschede].flatMap((code) => code ?? []);
const within = overijssel ?? almelo.region;

describe('referencePhrase', () => {
  test.each<[Reference, string, string]>([
    [{ kind: 'country' }, 'Nederland', 'the Netherlands'],
    [{ kind: 'country', withoutSelf: true }, 'Nederland zonder Almelo', 'the Netherlands without Almelo'],
    [{ kind: 'province' }, 'Overijssel', 'Overijssel'],
    [{ kind: 'region' }, 'Twente', 'Twente'],
    [{ kind: 'city' }, 'de stad als geheel', 'the city as a whole'],
    [
      { kind: 'size-class' },
      'gemeenten van 50.000 tot 100.000 inwoners',
      'municipalities of 50,000 to 100,000 inhabitants',
    ],
    [
      { kind: 'size-class', year: 2018 },
      'gemeenten van 50.000 tot 100.000 inwoners (indeling van 2018)',
      'municipalities of 50,000 to 100,000 inhabitants (division of 2018)',
    ],
    [{ kind: 'regions', regions: others }, 'Hengelo en Enschede', 'Hengelo and Enschede'],
    [
      { kind: 'regions', regions: others, withSelf: true },
      'Hengelo, Enschede en Almelo',
      'Hengelo, Enschede and Almelo',
    ],
    [{ kind: 'siblings' }, 'andere gemeenten in Twente', 'other municipalities in Twente'],
    [
      { kind: 'siblings', within, withSelf: true },
      'alle gemeenten in Overijssel',
      'all municipalities in Overijssel',
    ],
    [{ kind: 'period', period: period('2014') }, 'het eigen cijfer van 2014', 'its own figure of 2014'],
    [{ kind: 'past' }, 'het eigen verleden', 'its own past'],
    [{ kind: 'now' }, 'nu', 'now'],
    [{ kind: 'target' }, 'het doel', 'the target'],
    [{ kind: 'target', indicator: 'goal' }, 'het doel (Streefcijfer)', 'the target (Goal)'],
    [{ kind: 'whole' }, 'het geheel', 'the whole'],
    [{ kind: 'opposite' }, 'wat ertegenover staat', 'what stands against it'],
    [{ kind: 'zero' }, 'nul', 'zero'],
    [{ kind: 'expected' }, 'wat te verwachten was', 'what was to be expected'],
    [{ kind: 'categories' }, 'andere groepen', 'other groups'],
    [{ kind: 'unspecified' }, 'niet genoemd', 'not named'],
    [
      { kind: 'unspecified', among: 'municipality' },
      'andere gemeenten (niet genoemd welke)',
      'other municipalities (which ones is not said)',
    ],
  ])('%o', (reference, dutch, english) => {
    const indicators = [{ id: 'goal', title: { nl: 'Streefcijfer', en: 'Goal' } }];
    const options = { regions, region: almelo.region, indicators };
    expect(referencePhrase(reference, nl, options)).toBe(dutch);
    expect(referencePhrase(reference, en, options)).toBe(english);
  });

  test.each<[Reference, string, string]>([
    [{ kind: 'country', withoutSelf: true }, 'het land zonder het gebied', 'the country without the area'],
    [{ kind: 'province' }, 'de provincie', 'the province'],
    [{ kind: 'region' }, 'de regio', 'the region'],
    [{ kind: 'size-class' }, 'vergelijkbare gemeenten', 'comparable municipalities'],
    [{ kind: 'siblings' }, 'andere gebieden', 'other areas'],
    [{ kind: 'regions', regions: others }, 'GM0164 en GM0153', 'GM0164 and GM0153'],
  ])('by kind, where no region is known: %o', (reference, dutch, english) => {
    expect(referencePhrase(reference, nl)).toBe(dutch);
    expect(referencePhrase(reference, en)).toBe(english);
  });

  test('a city is the whole of its neighbourhoods', () => {
    const region = regionCode('almelo/de-riet');
    const name = { nl: 'De Riet', en: 'De Riet' };
    const all = [
      ...regions,
      { code: region, kind: 'neighbourhood', name, parents: [almelo.region] } as const,
    ];
    expect(referencePhrase({ kind: 'city' }, nl, { regions: all, region })).toBe('Almelo als geheel');
    expect(referencePhrase({ kind: 'siblings' }, nl, { regions: all, region })).toBe(
      'andere buurten in Almelo',
    );
  });
});
