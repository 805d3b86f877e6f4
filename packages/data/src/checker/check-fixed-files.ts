import { readObservationsCsv } from '../csv/read-observations-csv.ts';
import { canonicalJson } from '../canonical-json.ts';
import { byteLength } from '../writer/byte-length.ts';
import type { Sha256 } from '../writer/edition-hash.ts';
import { cellKey, type SaidOnce } from './check-agreement.ts';
import { cellName } from './cell-name.ts';
import { rewrite, type DatasetFault } from './dataset-fault.ts';
import { readFile, type OpenedEdition } from './open-edition.ts';

const allFigures = 'observations.csv';

/** What is wrong with the files at fixed addresses, held against the current edition. */
export function checkFixedFiles(
  files: ReadonlyMap<string, string>,
  edition: OpenedEdition,
  said: SaidOnce,
  sha256: Sha256,
): readonly DatasetFault[] {
  const faults: DatasetFault[] = ['catalogue.json', 'claims.json', 'report.json'].flatMap((file) =>
    files.get(file) === files.get(edition.pointer.path + file)
      ? []
      : [{ file, problem: 'it is not equal to that of the edition', cure: rewrite }],
  );
  for (const file of ['dcat.jsonld', 'dataset.jsonld']) readFile(files, faults, file, (json) => json);
  const resources = readFile(files, faults, 'datapackage.json', resourcesOf) ?? [];
  const named = new Set(resources.map(({ path }) => path));
  for (const file of files.keys()) {
    if (/^[^/]+\.csv$/.test(file) && !named.has(file)) {
      faults.push({
        file,
        problem: 'datapackage.json does not name it',
        cure: 'Take it away, or write the dataset again.',
      });
    }
  }
  for (const { path, bytes, hash } of resources) {
    const text = files.get(path);
    if (text === undefined) faults.push({ file: path, problem: 'it is not there', cure: rewrite });
    else if (byteLength(text) !== bytes || hash !== `sha256:${sha256([text])}`) {
      faults.push({
        file: path,
        problem: 'it is not the file that datapackage.json describes',
        cure: rewrite,
      });
    }
  }
  return [...faults, ...checkCsv(files, edition, said)];
}

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

function resourcesOf(json: unknown): readonly Resource[] {
  const { resources } = (json ?? {}) as { readonly resources?: readonly Partial<Resource>[] };
  const isWhole = (each: Partial<Resource>): each is Resource =>
    typeof each.path === 'string' && typeof each.bytes === 'number' && typeof each.hash === 'string';
  if (!Array.isArray(resources) || !resources.every(isWhole)) {
    throw new TypeError('it does not list files with path, bytes and hash under "resources"');
  }
  return resources;
}

/** Every figure of a shard stands in the CSV, and is the same there. */
function checkCsv(
  files: ReadonlyMap<string, string>,
  { catalogue, pointer }: OpenedEdition,
  { cells, indicators }: SaidOnce,
): readonly DatasetFault[] {
  const text = files.get(allFigures);
  if (text === undefined) return [{ file: allFigures, problem: 'it is not there', cure: rewrite }];
  if (!catalogue) return [];
  const described = { edition: { id: pointer.edition }, indicators, regions: catalogue.regions };
  const { observations, faults } = readObservationsCsv(text, allFigures, described);
  const written = new Map(observations.map((each) => [cellKey(each), canonicalJson(each)]));
  const differing = [...cells].filter(([key, cell]) => written.get(key) !== canonicalJson(cell));
  if (faults.length) return faults;
  return differing.map(([, cell]) => ({
    file: allFigures,
    indicator: cell.indicator,
    cell: cellName(cell),
    problem: 'it does not say what the files of the edition say',
    cure: rewrite,
  }));
}
