import { readFileSync } from 'node:fs';

/** Reads a file of the dataset almelo-2018 from node_modules, by the address that the package exports. */
export function readShippedFile(path) {
  const address = import.meta.resolve(`@stadspeil/data/datasets/almelo-2018/${path}`);
  return JSON.parse(readFileSync(new URL(address), 'utf8'));
}
