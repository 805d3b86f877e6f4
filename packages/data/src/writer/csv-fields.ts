import { kindTokens, type CsvColumn } from '@stadspeil/core/csv';

interface CsvField {
  readonly name: CsvColumn;
  readonly type: 'string' | 'number' | 'integer';
  readonly title: string;
  readonly description: string;
  readonly constraints?: object;
  readonly missingValues?: readonly string[];
}

// An empty text of these is a value: they tell rows apart.
const key = { missingValues: [] };

/** The columns of our CSV as Table Schema describes them. */
export function csvFields(): readonly CsvField[] {
  return [
    field('indicator', 'Indicator', 'Id of the indicator.', { required: true }),
    {
      ...field(
        'dimension',
        'Dimension',
        'Codes of the categories, in the order of the definition; then a token of the source; then low or high for an end of a range, or pos-01 and up for a figure of uncertain place. Separated by semicolons.',
      ),
      ...key,
    },
    field('region', 'Region', 'Official code, or the name of a local area.', { required: true }),
    field(
      'period',
      'Period',
      '2018, 2018-Q1, 2018-03, 2016/2023 (span), ../2020 and 2023/.. (open), 2018>2030 (from base to horizon), 2018,2019 (in each), or unknown.',
      { required: true },
    ),
    numberField('value', 'Value', 'The number as printed, in the unit; empty where none was printed.'),
    field('unit', 'Unit', 'Code of the unit.', { required: true }),
    field(
      'status',
      'Status',
      'SDMX CL_OBS_STATUS: A normal, P provisional, E estimated, B break; without a number O missing, Q suppressed, M cannot exist, L not published.',
      { enum: ['A', 'P', 'E', 'B', 'O', 'Q', 'M', 'L'] },
    ),
    field('qualifier', 'Qualifier', 'How the number is worded: exact, about, range; or words: and a code.'),
    field('kind', 'Kind', 'Observed, approximate, forecast, target or plan.', {
      enum: Object.values(kindTokens),
    }),
    field('certainty', 'Certainty', 'How sure it is that the number belongs to its cell.', {
      enum: ['proven', 'order-mapped', 'uncertain'],
    }),
    field('edition', 'Edition', 'Id of the edition of the dataset.', { required: true }),
    field('source', 'Source', 'Ids of the sources, separated by semicolons.', { required: true }),
    field('lines', 'Lines', 'Lines of the source on which it is printed.'),
    field(
      'inferred',
      'Inferred',
      'What is not printed but concluded: region, unit, period, and beside it period-start or period-end where it is only that. Separated by semicolons.',
    ),
    {
      ...field(
        'printing',
        'Printing',
        '2 for a second printing of the same figure, which is no figure of its own.',
        {
          enum: ['', '2'],
        },
      ),
      ...key,
    },
    field(
      'significance',
      'Significance',
      'Direction and region of a difference that is printed as significant: lower:GM0141.',
    ),
    numberField('lower', 'Lower limit', 'Of the interval of confidence.'),
    numberField('upper', 'Upper limit', 'Of the interval of confidence.'),
    numberField('level', 'Level', 'Of confidence, between 0 and 1.'),
    numberField('n', 'Respondents', 'How many people answered.'),
    numberField('numerator', 'Numerator', 'What was counted.'),
    numberField('denominator', 'Denominator', 'What it was divided by.'),
    {
      name: 'publishedIn',
      type: 'integer',
      title: 'Published in',
      description: 'Year of the publication, where the period is unknown.',
    },
    field('note', 'Note', 'A remark for who looks into the source.'),
  ];
}

function field(name: CsvColumn, title: string, description: string, constraints?: object): CsvField {
  return { name, type: 'string', title, description, ...(constraints && { constraints }) };
}

function numberField(name: CsvColumn, title: string, description: string): CsvField {
  return { name, type: 'number', title, description };
}
