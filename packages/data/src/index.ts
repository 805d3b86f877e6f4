// datasets
export { almelo2018 } from './datasets/almelo-2018/almelo-2018.ts';
export { almeloBegroting } from './datasets/almelo-begroting/almelo-begroting.ts';
export { twente } from './datasets/twente/twente.ts';
export { deriveTwente, type RecordedTable, type TwenteTable } from './datasets/twente/derive-twente.ts';
export { readTwenteRecordings, type TwenteRecordings } from './datasets/twente/read-recordings.ts';
export { type TableFigures, type TableVintage } from './datasets/twente/table-figures.ts';
export { shippedDatasets } from './datasets/shipped-datasets.ts';
export type { ById } from './by-id.ts';
export type {
  DatasetDefinition,
  PortalDetails,
  SumRule,
  SummedCell,
  UnitChange,
} from './dataset-definition.ts';

// claims
export { testPrintedClaim, type PrintedClaimTest } from './test-printed-claim.ts';

// regions
export { almeloDistricts } from './regions/almelo-districts.ts';
export { applyReorganisation, type ReorganisedFigures } from './regions/apply-reorganisation.ts';
export {
  combineObservations,
  combinationRules,
  type Combination,
  type CombinationReason,
  type CombinationRule,
} from './regions/combine-observations.ts';
export { coropRegions } from './regions/corop-regions.ts';
export { deriveDivisions, type DivisionRecordings, type Divisions } from './regions/derive-divisions.ts';
export { deriveReorganisations } from './regions/derive-reorganisations.ts';
export {
  divisionYears,
  municipalities,
  municipalitiesOf,
  municipalityRegion,
  type Municipality,
} from './regions/municipalities.ts';
export { country, provinces } from './regions/provinces.ts';
export type { Predecessor, Reorganisation } from './regions/reorganisation.ts';
export { reorganisations } from './regions/reorganisations.ts';
export {
  sizeClasses,
  sizeClassCode,
  sizeClassOf,
  sizeClassRegion,
  type SizeClass,
} from './regions/size-classes.ts';

// boundaries
export { deriveBoundaries, type Boundaries, type BoundaryFeature } from './boundaries/derive-boundaries.ts';
export type { Position, Ring } from './boundaries/ring.ts';

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

// csv
export { type CsvColumn, type CsvDataset, type CsvRow, csvRows, writeCsv } from '@stadspeil/core/csv';
export { readObservationsCsv, type CsvReading } from './csv/read-observations-csv.ts';
export type { DescribedDataset } from './csv/read-csv-cell.ts';

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
