import type { Indicator } from '../definition/indicator.ts';
import type { Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import type { Region } from '../observation/region.ts';
import type { RegionCode } from '../observation/region-code.ts';
import { factNames, toObservation } from './cell.ts';
import type { Edition, Shard } from './dataset.ts';
import { decimals, editionId, format, id, plainPeriod, polarity } from './definition-schema.ts';
import {
  among,
  check,
  distinct,
  finite,
  refusal,
  text,
  whole,
  type Refuse,
  type SchemaOf,
  type Test,
} from './schema.ts';

/** Figures that could not be told apart by region or category, in the order of the source. */
interface Run {
  readonly region: RegionCode;
  readonly period: Period;
  readonly values: readonly number[];
  readonly lines?: readonly string[];
}

interface Extension {
  readonly format: 1;
  readonly dataset: string;
  readonly edition: Pick<Edition, 'id'>;
  readonly indicator: Pick<Indicator, 'id' | 'decimals' | 'polarity'> & {
    readonly dimensions?: readonly { readonly id: string; readonly categories: object }[];
  };
  readonly regions: readonly Pick<Region, 'code'>[];
  /** Of a ranking: the kinds of the regions in their order, so that a name and a code say all of most. */
  readonly kinds?: readonly { readonly kind: string; readonly count: number }[];
  /** Fact → index of the cell → what it is there. */
  readonly cells?: Readonly<Record<string, object>>;
  readonly runs?: readonly Run[];
}

/** What of a JSON-stat dataset is relied on. */
interface ShardFile {
  readonly version: string;
  readonly class: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: Readonly<Record<'metric' | 'geo' | 'time', readonly string[]>>;
  readonly dimension: object;
  readonly value: readonly (number | null)[];
  readonly status?: object;
  readonly extension: { readonly stadspeil: Extension };
}

const shardSchema: SchemaOf<ShardFile> = {
  version: /^2\.0$/,
  class: /^dataset$/,
  id: [text],
  size: [finite],
  role: { metric: [/^indicator$/, 1], geo: [/^region$/, 1], time: [/^period$/, 1] },
  dimension: {},
  value: [(value) => value !== null && finite(value) && 'a number or null'],
  'status?': {},
  extension: {
    stadspeil: {
      format,
      dataset: id,
      edition: { id: editionId },
      indicator: { id, decimals, polarity, 'dimensions?': [{ id, categories: {} }] },
      regions: [{ code: text }],
      'kinds?': [{ kind: text, count: /* @__PURE__ */ whole(1) }],
      'cells?': { '*': {} },
      'runs?': [{ region: text, period: plainPeriod, values: [finite], 'lines?': [text] }],
    },
  },
};

/**
 * Reads one shard as far as its figures go: every number stands in the cell that the file says, and
 * every fact of a cell is one that we know. What the definition and the regions say of themselves is
 * left to `checkDefinition`, so that a page can draw before it checks the words.
 *
 * Shape: cells in the order of the file, then the figures of uncertain runs with `run: 1…`. `file` is
 * the address it came from, for the message.
 * Absent cells: a cell without number, letter or facts was not in the source and gives nothing; a cell
 * with a letter such as `Q` gives an absent observation with its reason.
 *
 * @throws {StadspeilError} `SHARD_INVALID` when the cells are not whole and consistent.
 *
 * @example
 * ```ts
 * const shard = openShard(await response.json(), response.url);
 * shard.observations.map(({ region, value }) => [region, value]); //=> [['GM0141', 844.9], ['size-50-100k', 740.1]]
 * ```
 */
export function openShard(json: unknown, file: string): Shard {
  const refuse = refusal('readShard', 'SHARD_INVALID', file);
  check(shardSchema, json, '', refuse);
  const shard = json as ShardFile;
  const { dataset, edition, indicator } = (json as { readonly extension: { readonly stadspeil: Shard } })
    .extension.stadspeil;
  const regions = regionsOf(shard, refuse);
  const known = among(regions.map(({ code }) => code));
  return {
    dataset,
    edition,
    indicator,
    regions,
    observations: [...cellsOf(shard, known, refuse), ...runsOf(shard, known, refuse)],
  };
}

/** The regions that a file describes, and those of a ranking of which it gives code, name and kind only. */
function regionsOf({ dimension, extension }: ShardFile, refuse: Refuse): readonly Region[] {
  const { kinds } = extension.stadspeil;
  const regions = extension.stadspeil.regions as readonly Region[];
  const described = new Map(regions.map((region) => [region.code, region]));
  if (described.size < regions.length) refuse('extension.stadspeil.regions', 'nothing twice', regions);
  if (!kinds) return regions;
  const codes = categoriesOf(dimension, 'region', text, refuse) as readonly RegionCode[];
  const count = kinds.reduce((sum, each) => sum + each.count, 0);
  if (count !== codes.length) refuse('extension.stadspeil.kinds', `${codes.length} regions`, count);
  const all = kinds.flatMap((each) => new Array<string>(each.count).fill(each.kind));
  const { label } = (dimension as { readonly region: { readonly category: Labelled } }).region.category;
  const ranked = codes.map((code, i) => {
    const name = label?.[code];
    if (!described.has(code)) check(text, name, `dimension.region.category.label.${code}`, refuse);
    const plain = { code, kind: all[i] as Region['kind'], name: { nl: name!, en: name! }, parents: [] };
    return described.get(code) ?? plain;
  });
  return [...ranked, ...regions.filter(({ code }) => !codes.includes(code))];
}

interface Labelled {
  readonly label?: Readonly<Record<string, string>>;
}

function cellsOf(shard: ShardFile, known: Test, refuse: Refuse): Observation[] {
  const { dimension, value, status = {}, extension } = shard;
  const { indicator, cells } = extension.stadspeil;
  const own = indicator.dimensions ?? [];
  const axes: readonly (readonly [name: string, code: Test])[] = [
    ['indicator', among([indicator.id])],
    ['region', known],
    ...own.map(({ id, categories }) => [id, among(Object.keys(categories))] as const),
    ['period', plainPeriod],
  ];
  const names = axes.map(([name]) => name);
  check(distinct, names, 'id', refuse);
  check(among([JSON.stringify(names)]), JSON.stringify(shard.id), 'id', refuse);
  const categories = axes.map(([name, code]) => categoriesOf(dimension, name, code, refuse));
  const sizes = categories.map(({ length }) => length);
  check(among([JSON.stringify(sizes)]), JSON.stringify(shard.size), 'size', refuse);
  const count = sizes.reduce((product, size) => product * size);
  if (value.length !== count) refuse('value', `${count} cells`, value);

  const columns = columnsOf({ ...cells, status }, value, refuse);
  return codesOfCells(categories).flatMap((codes, cell) => {
    const dimensions = Object.fromEntries(own.map(({ id }, i) => [id, codes[i + 2]!]));
    const key = {
      indicator: indicator.id,
      region: codes[1] as RegionCode,
      period: codes.at(-1) as Period,
      ...(own[0] && { dimensions }),
    };
    const place = `cell ${cell} (${codes.join(' · ')})`;
    return (
      toObservation(key, value[cell] ?? null, (name) => columns[name]?.[cell], { place, refuse, known }) ?? []
    );
  });
}

function categoriesOf(
  dimension: object,
  name: string,
  code: RegExp | Test,
  refuse: Refuse,
): readonly string[] {
  const place = `dimension.${name}.category.index`;
  const codes = (dimension as Record<string, { category?: { index?: readonly string[] } }>)[name]?.category
    ?.index;
  check([code], codes, place, refuse);
  check(distinct, codes, place, refuse);
  return codes!;
}

function columnsOf(
  columns: Readonly<Record<string, object>>,
  value: readonly unknown[],
  refuse: Refuse,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  for (const name of factNames) {
    const stray = Object.keys(columns[name] ?? {}).find((index) => !value.propertyIsEnumerable(index));
    if (stray) refuse(`the column ${name}`, `an index below ${value.length}`, stray);
  }
  return columns as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The category in each dimension of every cell; the last dimension runs fastest. */
function codesOfCells(categories: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return categories.reduce<readonly (readonly string[])[]>(
    (cells, category) => cells.flatMap((codes) => category.map((code) => [...codes, code])),
    [[]],
  );
}

function runsOf({ extension }: ShardFile, known: Test, refuse: Refuse): Observation[] {
  const { indicator, runs = [] } = extension.stadspeil;
  const keys = runs.map((run) => run.region + run.period);
  check(distinct, keys, 'runs', refuse);
  return runs.flatMap(({ region, period, values, lines, ...facts }, i) => {
    const place = `runs[${i}]`;
    check(known, region, `${place}.region`, refuse);
    if (lines && lines.length !== values.length) refuse(`${place}.lines`, `${values.length} texts`, lines);
    return values.flatMap((value, j) => {
      const own: Readonly<Record<string, unknown>> = { ...facts, certainty: 'uncertain', lines: lines?.[j] };
      const key = { indicator: indicator.id, region, period, run: j + 1 };
      return (
        toObservation(key, value, (name) => own[name], { place: `${place}.values[${j}]`, refuse, known }) ??
        []
      );
    });
  });
}
