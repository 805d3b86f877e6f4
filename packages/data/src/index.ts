// datasets
export { almelo2018 } from './datasets/almelo-2018/almelo-2018.ts';
export type { DatasetDefinition, SumRule } from './dataset-definition.ts';

// writer
export { editionHash, type Sha256 } from './writer/edition-hash.ts';
export { writeDataset } from './writer/write-dataset.ts';

// checker
export { checkDataset, type DatasetCheck } from './checker/check-dataset.ts';
export { checkObservations } from './checker/check-observations.ts';
export { faultLine, type DatasetFault } from './checker/dataset-fault.ts';
