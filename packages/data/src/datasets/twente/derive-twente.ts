import { periodParts, type Observation } from '@stadspeil/core';
import { cbsObservations, type CbsSelection } from '../../connectors/cbs/cbs-observations.ts';
import type { CbsTable } from '../../connectors/cbs/cbs-table.ts';
import { sourceInvalid } from '../../connectors/cbs/source-invalid.ts';
import { toTableFigures, type TableFigures, type TableVintage } from './table-figures.ts';

/** A table with its date. */
export interface RecordedTable {
  readonly vintage: TableVintage;
  readonly table: CbsTable;
}

/** What is taken of a measure, in the unit in which we know it. */
interface Taken extends CbsSelection {
  /** As CBS writes it; empty for a download, which has no units. */
  readonly unit: string;
  readonly decimals: number;
}

/** A table, what is taken of it and of which regions; all its periods, or its quarters alone. */
export interface TableSelection {
  readonly table: string;
  readonly taken: readonly Taken[];
  readonly regions: RegExp;
  readonly only?: 'quarter';
}

const municipal = /^(NL01|PV\d{2}|GM\d{4})$/;
const total = { BurgerlijkeStaat: 'T001019', Geslacht: 'T001038', Leeftijd: '10000' };

/** Columns of the download of 70072ned of 6 June 2018. Their numbers hold for that file only. */
const keyFigures: readonly (readonly [indicator: string, measure: string, decimals: number])[] = [
  ['population', 'TotaleBevolking_1', 0],
  ['population-density', 'Bevolkingsdichtheid_57', 0],
  ['population-density:numerator', 'TotaleBevolking_1', 0],
  ['population-density:denominator', 'Land_248', 2],
  ['old-age-dependency', 'GrijzeDruk_24', 1],
  ['birth-rate', 'GeboorteRelatief_59', 1],
  ['birth-rate:numerator', 'Geboorte_58', 0],
  ['birth-rate:denominator', 'GemiddeldAantalInwoners_81', 1],
  ['households', 'TotaalAantalParticuliereHuishoudens_82', 0],
  ['single-person-households', 'Eenpersoonshuishoudens_83', 0],
  ['single-person-household-share', 'Eenpersoonshuishoudens_86', 1],
  ['single-person-household-share:numerator', 'Eenpersoonshuishoudens_83', 0],
  ['single-person-household-share:denominator', 'TotaalAantalParticuliereHuishoudens_82', 0],
  ['average-household-size', 'GemiddeldeHuishoudensgrootte_89', 2],
  ['average-household-size:denominator', 'TotaalAantalParticuliereHuishoudens_82', 0],
  ['dwellings', 'VoorraadOp1Januari_90', 0],
  ['owner-occupied-share', 'Koopwoningen_94', 1],
  ['owner-occupied-share:denominator', 'VoorraadOp1Januari_90', 0],
  ['average-woz-value', 'GemiddeldeWoningwaarde_99', 0],
  ['average-woz-value:denominator', 'VoorraadOp1Januari_90', 0],
  ['business-establishments', 'BedrijfsvestigingenTotaal_168', 0],
  ['cars-per-1000', 'PersonenautoSRelatief_201', 0],
  ['cars-per-1000:numerator', 'PersonenautoS_200', 0],
  ['cars-per-1000:denominator', 'TotaleBevolking_1', 0],
];

/** Ages of the old and of those of working age, whose quotient is the old-age dependency. */
const dependency = {
  numerator: ['k_65Tot80Jaar_11', 'k_80JaarOfOuder_12'],
  denominator: ['k_20Tot25Jaar_8', 'k_25Tot45Jaar_9', 'k_45Tot65Jaar_10'],
} as const;

/** The columns that are read of the download. */
export const keyFigureColumns: readonly string[] = [
  ...new Set([...keyFigures.map(([, measure]) => measure), ...Object.values(dependency).flat()]),
];

const inDistricts: readonly (readonly [
  indicator: string,
  measure: string,
  unit: string,
  decimals: number,
])[] = [
  ['population', 'AantalInwoners_5', 'aantal', 0],
  ['population-density', 'Bevolkingsdichtheid_33', 'aantal inwoners per km²', 0],
  ['residents-65-plus', 'k_65JaarOfOuder_12', 'aantal', 0],
  ['households', 'HuishoudensTotaal_28', 'aantal', 0],
  ['single-person-households', 'Eenpersoonshuishoudens_29', 'aantal', 0],
  ['social-assistance-recipients', 'PersonenPerSoortUitkeringBijstand_83', 'aantal', 0],
  ['cars-per-household', 'PersonenautoSPerHuishouden_102', 'per huishouden', 1],
  ['distance-to-supermarket', 'AfstandTotGroteSupermarkt_106', 'km', 1],
];

/** What the dataset takes of which table. The names are those of the committed files. */
export const selections = {
  population: {
    table: '03759ned',
    regions: municipal,
    taken: [{ indicator: 'population', measure: 'M000352', codes: total, unit: 'aantal', decimals: 0 }],
  },
  'sale-price': {
    table: '83625NED',
    regions: municipal,
    taken: [{ indicator: 'average-sale-price', measure: 'M001534', unit: 'euro', decimals: 0 }],
  },
  'house-price-index': {
    table: '85792NED',
    regions: /^(NL01|PV\d{2})$/,
    only: 'quarter',
    taken: [
      { indicator: 'house-price-index', measure: 'M001505_2', unit: '2020=100', decimals: 1 },
      { indicator: 'house-sales', measure: 'M001532_2', unit: 'aantal', decimals: 0 },
    ],
  },
  'dwelling-stock': {
    table: '82235NED',
    regions: /^NL01$/,
    taken: [
      { indicator: 'dwelling-stock', measure: 'D002968', region: 'NL01', unit: 'x 1 000', decimals: 0 },
      { indicator: 'dwellings-built', measure: 'M003003', region: 'NL01', unit: 'aantal', decimals: 0 },
      { indicator: 'dwellings-demolished', measure: 'D003024', region: 'NL01', unit: 'aantal', decimals: 0 },
    ],
  },
  'key-figures-2015': {
    table: '70072ned',
    regions: /^(NL01|PV\d{2}|CR12|GM\d{4})$/,
    taken: keyFigures.map(([indicator, measure, decimals]) => ({ indicator, measure, decimals, unit: '' })),
  },
  'districts-2020': {
    table: '84799NED',
    regions: /^(NL01|GM0141|WK0141\d{2})$/,
    taken: inDistricts.map(([indicator, measure, unit, decimals]) => ({
      indicator,
      measure,
      unit,
      decimals,
      period: '2020JJ00',
    })),
  },
} as const satisfies Readonly<Record<string, TableSelection>>;

/** Name of the file of a table's figures. */
export type TwenteTable = keyof typeof selections;

/**
 * Takes the figures of the dataset `twente` out of recorded tables of CBS: those of the regions and
 * periods that it shows, and no others. A municipality that was not there gives no figure, rather than
 * one that cannot occur.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` when a table has not the measure, or has it in another unit
 * or with other decimals.
 *
 * @example
 * ```ts
 * deriveTwente(tables)['sale-price'].values['GM0141']; //=> [157127, 169101, …]
 * ```
 */
export function deriveTwente(
  tables: Readonly<Record<TwenteTable, RecordedTable>>,
): Readonly<Record<TwenteTable, TableFigures>> {
  const names = Object.keys(selections) as readonly TwenteTable[];
  return Object.fromEntries(names.map((name) => [name, deriveTable(name, tables[name])])) as Record<
    TwenteTable,
    TableFigures
  >;
}

function deriveTable(name: TwenteTable, { vintage, table }: RecordedTable): TableFigures {
  const { taken, regions, only, table: id }: TableSelection = selections[name];
  if (vintage.table !== id) throw sourceInvalid('deriveTwente', `table ${id}`, vintage.table);
  const shown = withRegions(table, regions);
  const observations = taken.flatMap(({ unit, decimals, ...selection }) => {
    const measure = shown.measures.get(selection.measure);
    if (measure?.unit !== unit || measure.decimals !== decimals) {
      throw sourceInvalid(
        'deriveTwente',
        `${selection.measure} in "${unit}" with ${decimals} decimals`,
        measure ?? 'no such measure',
      );
    }
    return cbsObservations(shown, selection);
  });
  const all = name === 'key-figures-2015' ? [...observations, ...dependencyParts(shown)] : observations;
  return toTableFigures(
    vintage,
    all.filter((each) => isShown(name, each, only)),
  );
}

function isShown(name: TwenteTable, each: Observation, only: 'quarter' | undefined): boolean {
  if (each.state === 'absent' && each.reason === 'impossible') return false;
  // Of these the table of the population has the figures, which are not rounded.
  if (name === 'districts-2020' && each.indicator === 'population') return each.region.startsWith('WK');
  return only === undefined || periodParts(each.period).kind === only;
}

/** The ages behind the old-age dependency, added up. */
function dependencyParts(table: CbsTable): readonly Observation[] {
  return Object.entries(dependency).flatMap(([part, measures]) => {
    const indicator = `old-age-dependency:${part}`;
    const [first = [], ...others] = measures.map((measure) => cbsObservations(table, { indicator, measure }));
    return first.map((each, i): Observation => {
      const added = others.map((list) => list[i]?.value ?? NaN);
      return each.state === 'measured'
        ? { ...each, value: added.reduce((sum, value) => sum + value, each.value) }
        : each;
    });
  });
}

function withRegions(table: CbsTable, regions: RegExp): CbsTable {
  const isWanted = ({ RegioS, WijkenEnBuurten }: Readonly<Record<string, string>>): boolean => {
    const code = (RegioS ?? WijkenEnBuurten)?.trim();
    return code === undefined || regions.test(code === 'NL00' ? 'NL01' : code);
  };
  return { ...table, rows: table.rows.filter(({ codes }) => isWanted(codes)) };
}
