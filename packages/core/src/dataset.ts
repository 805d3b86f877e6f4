// `@stadspeil/core/dataset`: reads the files of the dataset format. Whoever compares figures of their own needs none of it.

export { checkDefinition } from './dataset/check-definition.ts';
export { openShard } from './dataset/open-shard.ts';
export { readCatalogue } from './dataset/read-catalogue.ts';
export { readPointer } from './dataset/read-pointer.ts';
export { readShard } from './dataset/read-shard.ts';
export { readSummary } from './dataset/read-summary.ts';
export { scopeName } from './dataset/scope-name.ts';
export { shardPath } from './dataset/shard-path.ts';
export { summaryPath } from './dataset/summary-path.ts';
export { toObservation, type CellContext } from './dataset/cell.ts';
export { statusLetter, statusOfLetter, type StatusLetter } from './observation/observation-status.ts';
