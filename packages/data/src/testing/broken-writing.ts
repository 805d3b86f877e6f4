import { own, put, set, type BrokenKind } from './break-file.ts';
import { soundPlaces } from './sound-dataset.ts';

const { pointer, shard, summary, csv } = soundPlaces;

const unit = '"pattern":{"nl":"{n} banen"';

/** Files that JSON or CSV can hold and that would be read, or seen, as another figure. */
export const brokenWriting: readonly BrokenKind[] = [
  // what stands around a number
  [
    'a unit that makes a number ten times as large',
    summary,
    put(unit, '"pattern":{"nl":"{n}0 banen"'),
    /at entries\[0\]\.indicator\.unit\.pattern\.nl/,
    'refused',
  ],
  [
    'a unit that adds decimals',
    summary,
    put(unit, '"pattern":{"nl":"{n},5 banen"'),
    /at entries\[0\]\.indicator\.unit\.pattern\.nl/,
    'refused',
  ],
  [
    'a unit that turns the sign',
    summary,
    put(unit, '"pattern":{"nl":"-{n} banen"'),
    /at entries\[0\]\.indicator\.unit\.pattern\.nl/,
    'refused',
  ],
  [
    'a unit that says the number twice',
    summary,
    put(unit, '"pattern":{"nl":"{n}{n} banen"'),
    /at entries\[0\]\.indicator\.unit\.pattern\.nl/,
    'refused',
  ],
  [
    'a unit with a digit before the number',
    shard,
    put(unit, '"pattern":{"nl":"1{n} banen"'),
    /at extension\.stadspeil\.indicator\.unit\.pattern\.nl/,
    'unharmed',
  ],
  [
    'a title that turns the direction of writing',
    summary,
    set('entries.0.indicator.title.nl', 'Banen \u202e'),
    /at entries\[0\]\.indicator\.title\.nl/,
    'refused',
  ],
  // other ways of JSON-stat, and of JSON
  [
    'the figures twice',
    shard,
    put('"value":[844.9', '"value":[1],"value":[844.8'),
    /its content has the hash/,
    'by hash only',
  ],
  ['one letter for all cells', shard, set('status', 'Q'), /an object at status/, 'refused'],
  ['a list of letters', shard, set('status', ['Q']), /an object at status/, 'refused'],
  ['no roles', shard, set('role', undefined), /an object at role/, 'refused'],
  [
    'categories in an order of their own',
    shard,
    set('dimension.region.category.index', { GM0141: 1, NL01: 0 }),
    /a list with items at dimension\.region\.category\.index/,
    'refused',
  ],
  [
    'a fact of a cell without a figure',
    shard,
    set(`${own}.cells.kind`, { 3: 'forecast' }),
    /one of number, range, words and reason at cell 3/,
    'refused',
  ],
  [
    'an index with a zero before it',
    shard,
    set(`${own}.cells.kind`, { '00': 'forecast' }),
    /an index below 12/,
    'refused',
  ],
  [
    'a number and a range in a summary',
    summary,
    put('"value":850.1', '"value":850.1,"low":1,"high":2'),
    /one of number, range, words and reason at entries\[0\]/,
    'refused',
  ],
  ['a pointer with escapes', pointer, set('path', 'e/%2e%2e/'), /at path of edition\.json/, 'refused'],
  [
    'columns of the CSV that changed places',
    csv,
    put('period,value', 'value,period'),
    /line 2, period/,
    'unharmed',
  ],
  ['a number with a NUL in the CSV', csv, put('844.9', '844.9\0'), /line 2, value/, 'unharmed'],
  [
    'another unit in the CSV',
    csv,
    put(',jobs,A', ',%,A'),
    /line 2, unit|datapackage\.json describes/,
    'unharmed',
  ],
];
