import { isObject, textOf } from '../../connectors/cbs/answer-rows.ts';
import { readCbsTable } from '../../connectors/cbs/cbs-table.ts';
import { readCbsV3Table } from '../../connectors/cbs/cbs-v3-table.ts';
import { sourceInvalid } from '../../connectors/cbs/source-invalid.ts';
import { readStatlineCsv } from '../../connectors/cbs/statline-csv.ts';
import type { DivisionRecordings } from '../../regions/derive-divisions.ts';
import { keyFigureColumns, type RecordedTable, type TwenteTable } from './derive-twente.ts';

const at = 'readTwenteRecordings';

/** The recorded answers, read. */
export interface TwenteRecordings {
  readonly tables: Readonly<Record<TwenteTable, RecordedTable>>;
  readonly divisions: DivisionRecordings;
}

const download = 'cbs-csv/70072ned_UntypedDataSet_06062018_000805.csv';

/**
 * Reads the recorded answers of CBS that the dataset `twente` is derived from. `read` gives the text of a
 * file by its path in the folder of recordings.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` for an answer that is not what its documentation says.
 */
export function readTwenteRecordings(read: (path: string) => string): TwenteRecordings {
  const parse = (path: string): unknown => JSON.parse(read(path));
  const v3 = 'cbs-odata-v3/84799NED';
  const population = readV4('03759ned', parse);
  const prices = readV4('83625NED', parse);
  const keyFigures = read(download);
  const [, day, month, year] = /_(\d\d)(\d\d)(\d{4})_/.exec(download) ?? [];
  return {
    tables: {
      population,
      'sale-price': prices,
      'house-price-index': readV4('85792NED', parse),
      'dwelling-stock': readV4('82235NED', parse),
      'key-figures-2015': {
        vintage: { table: '70072ned', retrieved: `${year}-${month}-${day}` },
        table: readStatlineCsv(keyFigures, keyFigureColumns),
      },
      'districts-2020': {
        vintage: {
          table: '84799NED',
          modified: dateIn(parse(`${v3}/cbs.v3.84799NED_Metadata.json`), 'Modified', '84799NED'),
        },
        table: readCbsV3Table({
          dataProperties: parse(`${v3}/DataProperties.json`),
          rows: [parse(`${v3}/TypedDataSet.subset.json`)],
        }),
      },
    },
    divisions: {
      regionCodes: parse('cbs-odata-v4/03759ned/codes-RegioS.json'),
      population: population.table,
      prices: prices.table,
      keyFigures,
      districts: parse(`${v3}/WijkenEnBuurten.subset.json`),
    },
  };
}

function readV4(table: string, parse: (path: string) => unknown): RecordedTable {
  const file = (name: string): unknown => parse(`cbs-odata-v4/${table}/${name}`);
  const index = file('index.json');
  const pages = isObject(index) ? index['observationPages'] : undefined;
  if (!Array.isArray(pages)) throw sourceInvalid(at, `the pages of ${table} in index.json`, pages);
  return {
    vintage: {
      table,
      modified: dateIn(file('properties.json'), 'Modified', table),
      retrieved: dateIn(index, 'capturedAt', table),
    },
    table: readCbsTable({
      measureCodes: file('measure-codes.json'),
      periodCodes: file('codes-Perioden.json'),
      observations: pages.map((page: unknown) => file(String(page))),
    }),
  };
}

/** The day of a moment, ISO 8601. */
function dateIn(answer: unknown, field: string, table: string): string {
  if (!isObject(answer)) throw sourceInvalid(at, `"${field}" of ${table}`, answer);
  return textOf(at, answer, field, table).slice(0, 10);
}
