// Compiles when the public types say what they should; it is never run.
import {
  compareToBenchmark,
  defineIndicator,
  period,
  regionCode,
  sentence,
  toSeries,
  type BenchmarkComparison,
  type Indicator,
  type Observation,
  type Period,
  type Region,
  type RegionCode,
  type Series,
  type Shard,
} from '@stadspeil/core';
import { readShard } from '@stadspeil/core/dataset';
import { en } from '@stadspeil/core/en';
import { nl } from '@stadspeil/core/nl';
import { almelo2018, twente, type DatasetDefinition } from '@stadspeil/data';
import { StadspeilKpiCard, type OwnData } from '@stadspeil/widgets';
import { StadspeilBarChart } from '@stadspeil/widgets/bar-chart';
import '@stadspeil/widgets/define';
import { KpiCard } from '@stadspeil/widgets/preact';
import { StadspeilTrendChart } from '@stadspeil/widgets/trend-chart';
import { StadspeilValue } from '@stadspeil/widgets/value';
import {
  dutch,
  kpiCardModel,
  readSettings,
  takeData,
  type KpiCardModel,
  type Outcome,
} from '@stadspeil/widgets/view-models';

const whole = {
  id: 'borrowed-books',
  title: { nl: 'Geleende boeken per inwoner', en: 'Borrowed books per inhabitant' },
  shortTitle: { nl: 'Geleende boeken', en: 'Borrowed books' },
  description: { nl: 'Boeken, per inwoner, per jaar.', en: 'Books, per inhabitant, per year.' },
  theme: 'culture',
  unit: {
    code: 'books/person',
    label: { nl: 'boeken per inwoner', en: 'books per inhabitant' },
    pattern: { nl: '{n} boeken per inwoner', en: '{n} books per inhabitant' },
  },
  decimals: 1,
  valueType: 'rate',
  polarity: 'higher-is-better',
  basis: 'register',
  frequency: 'annual',
  sources: [
    {
      id: 'library',
      title: { nl: 'Jaarverslag bibliotheek', en: 'Annual report of the library' },
      publisher: 'Bibliotheek',
      licence: { id: 'CC0-1.0', title: { nl: 'CC0', en: 'CC0' } },
    },
  ],
} as const satisfies Indicator;

// A definition keeps its id, and compiles only when it says what its figures mean.
const books = defineIndicator(whole);
export const booksId: 'borrowed-books' = books.id;
// @ts-expect-error -- another id
export const otherId: 'jobs-per-1000-inhabitants' = books.id;

const { title, ...withoutTitle } = whole;
const { unit, ...withoutUnit } = whole;
const { polarity, ...withoutPolarity } = whole;
const { sources, ...withoutSources } = whole;
// @ts-expect-error -- no title
defineIndicator(withoutTitle);
// @ts-expect-error -- no unit
defineIndicator(withoutUnit);
// @ts-expect-error -- no polarity
defineIndicator(withoutPolarity);
// @ts-expect-error -- no sources
defineIndicator(withoutSources);
// @ts-expect-error -- not one source
defineIndicator({ ...whole, sources: [] });
// @ts-expect-error -- a title in one language
defineIndicator({ ...whole, title: { nl: 'Geleende boeken per inwoner' } });
// What was left out is what was missing: given back, each compiles.
defineIndicator({ ...withoutTitle, title });
defineIndicator({ ...withoutUnit, unit });
defineIndicator({ ...withoutPolarity, polarity });
defineIndicator({ ...withoutSources, sources });

// Codes and periods are checked before they are used.
const code: RegionCode = regionCode('GM0141');
const year: Period = period('2024');
// @ts-expect-error -- a raw string is no code of a region
export const rawCode: RegionCode = 'GM0141';
// @ts-expect-error -- a raw string is no period
export const rawPeriod: Period = '2024';
// @ts-expect-error -- a period is no code of a region
export const swapped: RegionCode = year;

const figure = (region: RegionCode, value: number): Observation => ({
  indicator: books.id,
  region,
  period: year,
  state: 'measured',
  value,
  status: 'normal',
  qualifier: 'exact',
  kind: 'observed',
  certainty: 'proven',
});
// @ts-expect-error -- a figure of a raw string
figure('GM0141', 3.2);
// @ts-expect-error -- a cell without a value that gives no reason
export const silent: Observation = {
  indicator: books.id,
  region: code,
  period: year,
  state: 'absent',
  value: null,
};

// A comparison says first whether there is one.
const comparison: BenchmarkComparison = compareToBenchmark(
  books,
  figure(code, 3.2),
  figure(regionCode('NL01'), 4.1),
);
// @ts-expect-error -- not before asking for the outcome
comparison.difference.toFixed(1);
if (comparison.outcome === 'compared') comparison.difference.toFixed(1);
const regions: readonly Region[] = almelo2018.regions;
export const sentences: readonly string[] = [
  sentence(comparison, nl, { regions }),
  sentence(comparison, en, { regions }),
];
// @ts-expect-error -- a language is a catalogue of words, not its code
sentence(comparison, 'nl', { regions });

// The shipped data.
const { indicators } = almelo2018;
export const jobsId: 'jobs-per-1000-inhabitants' = indicators['jobs-per-1000-inhabitants'].id;
// @ts-expect-error -- no such indicator
void indicators['no-such-indicator'];
export const datasets: readonly DatasetDefinition[] = [almelo2018, twente];
const shard: Shard = readShard(JSON.parse('{}'), 'GM0141.json');
export const series: readonly Series[] = [toSeries(shard.indicator, shard.observations, { region: code })];

// Widgets.
const card = new StadspeilKpiCard();
const own: OwnData = { indicator: books, observations: [figure(code, 3.2)] };
card.data = own;
export const elements: readonly HTMLElement[] = [
  card,
  new StadspeilBarChart(),
  new StadspeilTrendChart(),
  new StadspeilValue(),
];
const outcome: Outcome<KpiCardModel> = kpiCardModel(
  takeData(own),
  readSettings(() => null),
  dutch,
);
// @ts-expect-error -- not before asking for the state
void outcome.model;
if (outcome.state === 'ready') KpiCard({ model: outcome.model });
