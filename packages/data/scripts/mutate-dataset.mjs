/**
 * `npm run mutate:dataset`: changes the booklet's dataset in one place at a time, at random but from a fixed seed,
 * holds every change against the rows of the booklet and against the checks alone, and writes
 * docs/dataset-mutations.md. Fails when the rows miss one.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const path = fileURLToPath(new URL('../../../docs/dataset-mutations.md', import.meta.url));

// The source is TypeScript, which Node 20 does not read by itself.
const server = await createViteServer({
  root,
  configFile: `${root}vitest.config.ts`,
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  appType: 'custom',
});
const { pageOptions, tryAlmeloEdits } = await server.ssrLoadModule(
  '/packages/data/src/testing/try-almelo-edits.ts',
);
const { editsPage } = await server.ssrLoadModule('/packages/data/src/testing/edits-page.ts');
const outcomes = tryAlmeloEdits(pageOptions);
await server.close();

const missed = outcomes.filter(({ byRows }) => !byRows);
for (const { kind, what } of missed) console.error(`Not caught (${kind}): ${what}`);
if (missed.length > 0) process.exitCode = 1;
const page = editsPage(outcomes, pageOptions);
await writeFile(path, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
console.log(`${outcomes.length} edits, ${outcomes.length - missed.length} caught by the rows.`);
