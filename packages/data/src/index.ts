// datasets
export { almelo2018 } from './datasets/almelo-2018/almelo-2018.ts';
export { twente } from './datasets/twente/twente.ts';
export { deriveHousePriceFigures, type HousePriceFigures } from './datasets/twente/house-price-figures.ts';
export type { ById } from './by-id.ts';
export type { DatasetDefinition, PortalDetails, SumRule, UnitChange } from './dataset-definition.ts';

// connectors
export { cbsObservations, type CbsSelection } from './connectors/cbs/cbs-observations.ts';
export { cbsPeriod } from './connectors/cbs/cbs-period.ts';
export { cbsRegion } from './connectors/cbs/cbs-region.ts';
export {
  readCbsTable,
  type CbsAnswers,
  type CbsMeasure,
  type CbsRow,
  type CbsTable,
} from './connectors/cbs/cbs-table.ts';
export { readCbsV3Table, type CbsV3Answers } from './connectors/cbs/cbs-v3-table.ts';
export { readStatlineCsv } from './connectors/cbs/statline-csv.ts';

// writer
export { editionHash, type Sha256 } from './writer/edition-hash.ts';
export { mergeEditions, writeEditions } from './writer/merge-editions.ts';
export { writeDataset } from './writer/write-dataset.ts';

// checker
export { checkDataset, type DatasetCheck } from './checker/check-dataset.ts';
export { checkObservations } from './checker/check-observations.ts';
export { faultLine, type DatasetFault } from './checker/dataset-fault.ts';

// differ
export { diffEditions, type ComparedEdition } from './differ/diff-editions.ts';
export type {
  CellDifference,
  DefinitionChange,
  EditionDifference,
  IndicatorDifference,
  Revision,
} from './differ/edition-difference.ts';
export { revisionView, type RevisionEntry } from './differ/revision-view.ts';
