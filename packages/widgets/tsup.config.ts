import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** One file holds its text as well: a chunk for it would have to share modules with the file. */
const textAtHand: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'text-at-hand',
  setup(build) {
    build.onResolve({ filter: /\/load-text\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('.ts', '.at-hand.ts')),
    }));
  },
};

/** Style sheets are texts: the bundler does not see that their indentation means nothing. */
const tightStyles: typeof textAtHand = {
  name: 'tight-styles',
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\n\s*(?=[^/*\s])/g, '\n'),
      loader: 'ts',
    }));
  },
};

const shared: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  splitting: true,
  esbuildPlugins: [tightStyles],
  define: { STADSPEIL_VERSION: JSON.stringify(version) },
};

export default defineConfig([
  // For bundlers: an entry a widget, with the libraries left to the one who bundles.
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      preact: 'src/preact.tsx',
      'view-models': 'src/view-models.ts',
      'kpi-card': 'src/kpi-card/kpi-card.element.tsx',
      'bar-chart': 'src/bar-chart/bar-chart.element.tsx',
      'distribution-chart': 'src/distribution-chart/distribution-chart.element.tsx',
      'indicator-table': 'src/indicator-table/indicator-table.element.tsx',
      'area-profile': 'src/area-profile/area-profile.element.tsx',
      'trend-chart': 'src/trend-chart/trend-chart.element.tsx',
      value: 'src/value/value.element.tsx',
    },
    dts: true,
  },
  // For Node: widgets as HTML.
  { ...shared, entry: { static: 'src/static.ts' }, platform: 'node', splitting: false, dts: true },
  // For a page: one self-contained module, its chunks beside it by import() only.
  {
    ...shared,
    entry: { stadspeil: 'src/stadspeil.ts' },
    esbuildPlugins: [textAtHand, tightStyles],
    noExternal: [/.*/],
    minify: true,
    esbuildOptions(options) {
      // What TypeScript is told about JSX would win over what follows.
      delete options.tsconfig;
      options.tsconfigRaw = '{}';
      // Shorter than the automatic runtime, which the other entries use: children are arguments. Its module
      // is imported by all of a build, so that entries without markup would ask for Preact too.
      options.jsx = 'transform';
      options.jsxFactory = 'h';
      options.jsxFragment = 'Fragment';
      options.inject = ['jsx-factory.ts'];
      options.chunkNames = 'stadspeil-[name]-[hash]';
    },
  },
]);
