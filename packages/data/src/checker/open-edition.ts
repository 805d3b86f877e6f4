import type { Catalogue, Pointer, Shard, Summary } from '@stadspeil/core';
import { readCatalogue, readShard, readSummary, shardPath } from '@stadspeil/core/dataset';
import { readClaims, readReport } from '@stadspeil/core/report';
import { rewrite, type DatasetFault } from './dataset-fault.ts';

/** The files of one edition that could be read, by their path from the folder of the dataset. */
export interface OpenedEdition {
  readonly pointer: Pointer;
  readonly catalogue: Catalogue | undefined;
  readonly shards: ReadonlyMap<string, Shard>;
  readonly summaries: ReadonlyMap<string, Summary>;
}

/** Reads a file, or says what is wrong with it. */
export function readFile<Read>(
  files: ReadonlyMap<string, string>,
  faults: DatasetFault[],
  file: string,
  reader: (json: unknown, file: string) => Read,
): Read | undefined {
  const text = files.get(file);
  if (text === undefined) {
    faults.push({ file, problem: 'it is not there', cure: rewrite });
    return undefined;
  }
  try {
    return reader(JSON.parse(text), file);
  } catch (error) {
    faults.push({ file, problem: (error as Error).message, cure: rewrite });
    return undefined;
  }
}

/** Reads all files of one edition; what cannot be read, or is not named, is added to `faults`. */
export function openEdition(
  files: ReadonlyMap<string, string>,
  pointer: Pointer,
  faults: DatasetFault[],
): OpenedEdition {
  const { path } = pointer;
  const catalogue = readFile(files, faults, `${path}catalogue.json`, readCatalogue);
  const listed = new Set(
    (catalogue?.indicators ?? []).flatMap(({ id, scopes }) =>
      scopes.map((scope) => path + shardPath(id, scope)),
    ),
  );
  const present = [...files.keys()].filter((file) => file.startsWith(path));
  const known: Readonly<Record<string, (json: unknown, file: string) => unknown>> = {
    'claims.json': readClaims,
    'report.json': readReport,
  };
  const shards = new Map<string, Shard>();
  const summaries = new Map<string, Summary>();
  for (const file of new Set([...listed, ...present])) {
    const name = file.slice(path.length);
    if (listed.has(file)) add(shards, file, readFile(files, faults, file, readShard));
    else if (name.startsWith('summary/')) add(summaries, file, readFile(files, faults, file, readSummary));
    else if (name.startsWith('report/')) readFile(files, faults, file, readReportPart);
    else if (Object.hasOwn(known, name)) readFile(files, faults, file, known[name]!);
    else if (name !== 'catalogue.json') {
      const problem = name.startsWith('observations/')
        ? 'the catalogue does not name it'
        : 'an edition has no such file';
      faults.push({ file, problem, cure: 'Take it away, or write the dataset again.' });
    }
  }
  return { pointer, catalogue, shards, summaries };
}

/** What is said of one part stands in one file: a report, and claims. */
function readReportPart(json: unknown, file: string): void {
  readReport(json, file);
  readClaims(json, file);
}

function add<Value>(map: Map<string, Value>, file: string, value: Value | undefined): void {
  if (value !== undefined) map.set(file, value);
}
