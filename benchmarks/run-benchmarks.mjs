/** `npm run bench`: measures core, and writes the results to benchmarks/README.md. */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { measureClaims } from './measure-claims.mjs';
import { measureComparisons } from './measure-comparisons.mjs';
import { measureStatistics } from './measure-statistics.mjs';
import { resultsPage } from './results-page.mjs';

const page = resultsPage({
  date: new Date().toISOString().slice(0, 10),
  machine: `${availableParallelism()} cores, Node ${process.versions.node}`,
  comparisons: measureComparisons(),
  statistics: measureStatistics(),
  claims: measureClaims(),
});
const path = fileURLToPath(new URL('README.md', import.meta.url));
const text = await format(page, { ...(await resolveConfig(path)), parser: 'markdown' });
writeFileSync(path, text);
console.log(text);
