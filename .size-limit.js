import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';

/**
 * The limits of the build, in gzip; 1 kB is 1,000 bytes. Where an entry is above the limit of the design, the
 * line says so: it is held where it is, so that it does not grow.
 */

/** Minifies as the files for pages are: by esbuild, then by terser. */
const minified = (config, plugin) => ({
  ...config,
  format: 'esm',
  logLevel: 'error',
  plugins: [
    plugin,
    {
      name: 'terser-after-esbuild',
      setup: (build) =>
        build.onEnd(async ({ metafile }) => {
          for (const path of Object.keys(metafile.outputs)) {
            const { code } = await minify(await readFile(path, 'utf8'), { module: true, ecma: 2020 });
            await writeFile(path, code);
          }
        }),
    },
  ],
});

/** Leaves out what is fetched later, by `import()`, and counts all that is fetched at once. */
const beforeFirstUse = (config) =>
  minified(config, {
    name: 'leave-out-later-chunks',
    setup: (build) =>
      build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      ),
  });

const code = [
  {
    name: 'core: compareToBenchmark alone',
    path: 'packages/core/dist/index.js',
    import: '{ compareToBenchmark }',
    limit: '2 kB',
  },
  // Meant: 5. What stands around a number is checked too.
  { name: 'core: reader of datasets', path: 'packages/core/dist/dataset.js', import: '*', limit: '5.55 kB' },
  {
    name: 'core: reader of reports and claims',
    path: 'packages/core/dist/report.js',
    import: '*',
    limit: '4 kB',
  },
  { name: 'core: Dutch words', path: 'packages/core/dist/nl.js', import: '*', limit: '6 kB' },
  { name: 'core: English words', path: 'packages/core/dist/en.js', import: '*', limit: '6 kB' },
  { name: 'kpi-card before paint', path: 'packages/widgets/dist/kpi-card.js', limit: '15 kB' },
  { name: 'trend-chart before paint', path: 'packages/widgets/dist/trend-chart.js', limit: '20 kB' },
  {
    name: 'uPlot chunk with its adapter',
    path: 'packages/widgets/dist/stadspeil-uplot-renderer-*.js',
    limit: '26 kB',
  },
  { name: 'stadspeil.js', path: 'packages/widgets/dist/stadspeil.js', limit: '42 kB' },
  // Fetched for cards with more than one figure of their region; the design has no limit for it.
  {
    name: 'stadspeil-card-course.js',
    path: 'packages/widgets/dist/stadspeil-card-course.js',
    limit: '15.1 kB',
  },
  { name: 'stadspeil-links.js', path: 'packages/widgets/dist/stadspeil-links.js', limit: '1 kB' },
  { name: 'tools, at first use', path: 'packages/widgets/dist/stadspeil-tools.js', limit: '8 kB' },
  // A chunk of its own: the catalogue that it reads is fetched by nobody who does not choose.
  { name: 'pickers, at first use', path: 'packages/widgets/dist/stadspeil-pickers-*.js', limit: '2 kB' },
  { name: 'sound, at first use', path: 'packages/widgets/dist/stadspeil-sound-*.js', limit: '2 kB' },
  // Fetched by pages that have one of their widgets. The design has no limit for them; these are felt.
  { name: 'stadspeil-more.js', path: 'packages/widgets/dist/stadspeil-more.js', limit: '37.7 kB' },
  { name: 'stadspeil-pages.js', path: 'packages/widgets/dist/stadspeil-pages.js', limit: '59.1 kB' },
  {
    name: 'stadspeil-trend-marks.js',
    path: 'packages/widgets/dist/stadspeil-trend-marks.js',
    limit: '24 kB',
  },
  { name: 'stadspeil-map.js', path: 'packages/widgets/dist/stadspeil-map.js', limit: '36.4 kB' },
];

/** All that core exports, but what makes sentences and the words that they are made of. */
const withoutWords = {
  name: 'core: whole, without words',
  path: 'packages/core/src/index.ts',
  import: '*',
  // What was tried, and what each stage weighs: docs/decisions/0013.
  limit: '16 kB',
  gzip: true,
  modifyEsbuildConfig: (config) =>
    minified(config, {
      name: 'without-words',
      setup: (build) =>
        build.onLoad({ filter: /core\/src\/index\.ts$/ }, async ({ path }) => ({
          contents: (await readFile(path, 'utf8')).replace(/export [^;]* from '\.\/words\/[^;]*;/g, ''),
          loader: 'ts',
        })),
    }),
};

/**
 * What people fetch who bring their own charts, beside the core and the words. The design has 2.5 kB for
 * each: with comparisons by category, names beside lines, thinned labels, two periods, intervals and shapes
 * of bars they are above it, and held where they are.
 */
const viewModels = [
  { name: 'kpi-card: view model, and its line in small', path: 'scripts/size/kpi-card.js', limit: '3.9 kB' },
  { name: 'trend-chart: view model and drawing', path: 'scripts/size/trend-chart.js', limit: '3.05 kB' },
  { name: 'bar-chart: view model and drawing', path: 'scripts/size/bar-chart.js', limit: '4.05 kB' },
  // With the classes of equal width and of natural breaks, 0.23 kB, which were core's and in its limit.
  {
    name: 'area-map: view model, boundaries and drawing',
    path: 'scripts/size/area-map.js',
    limit: '5.8 kB',
  },
];

/** Leaves out the core and the words, which all widgets share. */
const ownCodeOnly = (config) =>
  minified(config, {
    name: 'leave-out-what-is-shared',
    setup: (build) =>
      build.onResolve({ filter: /^@stadspeil\/core|\/words\// }, ({ path }) => ({ path, external: true })),
  });

/** What a widget of the demo page fetches for one indicator: the pointer, then a shard. */
const data = [
  { dataset: 'almelo-2018', shard: 'jobs-per-1000-inhabitants/GM0141' },
  { dataset: 'almelo-2018', shard: 'neighbourhood-rating/GM0141.parts' },
  { dataset: 'almelo-2018', shard: 'multi-year-balance-updated/GM0141' },
  { dataset: 'twente', shard: 'house-price-index/PV23' },
].map(({ dataset, shard }) => ({
  name: `data: ${shard}`,
  path: ['edition.json', `e/*/observations/${shard}.json`].map(
    (file) => `packages/data/dist/datasets/${dataset}/${file}`,
  ),
  limit: '8 kB',
  gzip: true,
  disablePlugins: ['@size-limit/esbuild'],
}));

export default [
  withoutWords,
  ...code.map((entry) => ({ ...entry, gzip: true, modifyEsbuildConfig: beforeFirstUse })),
  ...viewModels.map((entry) => ({ ...entry, gzip: true, modifyEsbuildConfig: ownCodeOnly })),
  ...data,
];
