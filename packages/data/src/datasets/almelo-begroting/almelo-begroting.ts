import type { DatasetDefinition } from '../../dataset-definition.ts';
import { indicatorsOf, type BudgetIndicators } from './indicators.ts';
import { printedPairs } from './printed-pairs.ts';
import { regions } from './regions.ts';
import { annualReport2019, budget2018, notStated } from './budget-and-report.ts';

const oneOfTwo = 'The two publications print one of these each; which prints which is not recorded.';

const shared = {
  portal: { themes: ['SOCI', 'ECON'] },
  description: {
    id: 'almelo-begroting',
    title: {
      nl: 'Verplichte beleidsindicatoren van Almelo',
      en: 'Mandatory policy indicators of Almelo',
    },
    description: {
      nl: 'Vijf indicatoren die een gemeente moet afdrukken (BBV), van Almelo en gemeenten van die grootte, zoals ze in de begroting 2018 en het jaarverslag 2019 staan.',
      en: 'Five indicators that a municipality has to print (BBV), of Almelo and municipalities of its size, as they stand in the budget of 2018 and the annual report of 2019.',
    },
    publisher: 'Gemeente Almelo',
    licence: notStated,
  },
  themes: [
    {
      id: 'mandatory-indicators',
      title: { nl: 'Verplichte beleidsindicatoren', en: 'Mandatory policy indicators' },
    },
  ],
  regions,
  benchmarks: { GM0141: ['size-50-100k'] },
} as const;

/**
 * The older of two editions of Almelo's mandatory indicators: 2015 and 2016 as the budget of 2018 prints
 * them, social assistance per 1,000 inhabitants.
 *
 * The jobs of 2016 are the figures that the booklet `almelo-2018` prints without a year. They are an
 * outside source for that year, and fill nothing in there.
 */
export const almeloBudget2018: DatasetDefinition<BudgetIndicators> = {
  ...shared,
  edition: { id: 'begroting-2018' },
  indicators: indicatorsOf(budget2018, 1_000),
  sources: [budget2018],
  observations: [
    ...printedPairs(
      'jobs-per-1000-inhabitants',
      [2015, 851.9, 735.3],
      [2016, 844.9, 740.1, 'The booklet Staat van de stad 2018 prints this figure without a year.'],
    ),
    ...printedPairs('youth-care-use', [2015, 10.3, 10.6], [2016, 11, 10.8]),
    ...printedPairs('social-assistance-rate', [2015, 68.5, 38.6], [2016, 68.6, 39.4]),
    ...printedPairs(
      'net-labour-participation',
      [2015, 60.8, [65.2, 65.3], oneOfTwo],
      [2016, 60.7, [65.6, 65.7], oneOfTwo],
    ),
    ...printedPairs('wmo-clients-rate', [2015, 700, 650], [2016, 700, 640]),
  ],
};

/**
 * The newer of the two: 2015 to 2018 as the annual report of 2019 prints them. It gives other figures for
 * 2015 and 2016, and social assistance per 10,000 inhabitants.
 */
export const almeloAnnualReport2019: DatasetDefinition<BudgetIndicators> = {
  ...shared,
  edition: { id: 'jaarverslag-2019' },
  indicators: indicatorsOf(annualReport2019, 10_000),
  sources: [annualReport2019],
  observations: [
    ...printedPairs(
      'jobs-per-1000-inhabitants',
      [2015, 883.1, 727.9],
      [2016, 875.2, 735.5],
      [2017, 882.5, 743.2],
      [2018, 896.7, 756.4],
    ),
    ...printedPairs(
      'youth-care-use',
      [2015, 9.6, 9.5],
      [2016, 10, 9.5],
      [2017, 9.9, 9.9],
      [2018, 10.1, 10.5],
    ),
    ...printedPairs(
      'social-assistance-rate',
      [2015, 684.6, 370.3],
      [2016, 699.6, 384.6],
      [2017, 695.3, 377.7],
      [2018, 662.2, 358.9],
    ),
    ...printedPairs(
      'net-labour-participation',
      [2015, 60.8, [65.2, 65.3], oneOfTwo],
      [2016, 60.7, [65.6, 65.7], oneOfTwo],
      [2017, 62.5, 66.4],
      [2018, 65, 67.6],
    ),
    ...printedPairs(
      'wmo-clients-rate',
      [2015, 650, 559],
      [2016, 620, 571],
      [2017, 570, 560],
      [2018, 600, 605],
    ),
  ],
  unitChanges: [
    {
      indicator: 'social-assistance-rate',
      from: 'persons/1000',
      to: 'persons/10000',
      factor: 10,
      note: {
        nl: 'De begroting 2018 telt mensen met bijstand per 1.000 inwoners, het jaarverslag 2019 per 10.000.',
        en: 'The budget of 2018 counts people on social assistance per 1,000 inhabitants, the annual report of 2019 per 10,000.',
      },
    },
  ],
};

/** Both editions, the oldest first, as `writeEditions` takes them. */
export const almeloBegroting: readonly [DatasetDefinition, DatasetDefinition] = [
  almeloBudget2018,
  almeloAnnualReport2019,
];
