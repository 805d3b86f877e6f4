import type { CbsAnswers } from '../connectors/cbs/cbs-table.ts';

/** A row of `Observations`, as the service gives it. */
export function buildCbsRow(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    Id: 1,
    Measure: 'M001505_2',
    ValueAttribute: 'None',
    Value: 96.9,
    StringValue: null,
    RegioS: 'NL01',
    Perioden: '2020KW01',
    ...changes,
  };
}

/** Hand-made answers in the shape of the OData v4 service of CBS. */
export function buildCbsAnswers(...rows: readonly Readonly<Record<string, unknown>>[]): CbsAnswers {
  const measure = {
    Index: 1,
    Description: '',
    MeasureGroupId: null,
    DataType: 'Float',
    PresentationType: null,
  };
  const code = { Index: 1, Description: '', DimensionGroupId: '0' };
  return {
    measureCodes: {
      value: [
        { ...measure, Identifier: 'M001505_2', Title: 'Prijsindex', Unit: '2020=100', Decimals: 1 },
        { ...measure, Identifier: 'M001532_2', Title: 'Verkochte woningen', Unit: 'aantal', Decimals: 0 },
      ],
    },
    periodCodes: {
      value: [
        { ...code, Identifier: '2020KW01', Title: '2020 1e kwartaal', Status: 'Definitief' },
        { ...code, Identifier: '2020KW02', Title: '2020 2e kwartaal', Status: 'Voorlopig' },
        { ...code, Identifier: '2020JJ00', Title: '2020', Status: 'Definitief' },
      ],
    },
    observations: [{ value: rows }],
  };
}
