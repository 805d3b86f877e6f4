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

/** Style sheets are texts: the bundler does not see that the white space in them means nothing. */
const tightStyles: typeof textAtHand = {
  name: 'tight-styles',
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\n\s*/g, '\n')
        .replace(/(?<=[;{}])\n(?=[.:@}*[]|[a-z-]+: )/g, '')
        .replace(/;? ?\}|(?<=[a-z]): |; | \{ ?| > |(?<=[a-z0-9)]), /g, (part) =>
          part.replace(/;(?=.?\})| /g, ''),
        ),
      loader: 'ts',
    }));
  },
};

/** What fewer pages need stays files beside the first: rarer widgets, the tools, what marks lines, the course of a card. */
const moreBeside: typeof textAtHand = {
  name: 'more-beside',
  setup(build) {
    build.onResolve({ filter: /^\.\/(stadspeil-\w+|trend-marks|card-course)\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: path.replace(/^\.\/(trend|card)/, './stadspeil-$1').replace('.ts', '.js'), external: true }
        : undefined,
    );
    build.onResolve({ filter: /\/tools\/tools\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './stadspeil-tools.js', external: true } : undefined,
    );
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
      'area-map': 'src/area-map/area-map.element.tsx',
      'area-profile': 'src/area-profile/area-profile.element.tsx',
      'theme-page': 'src/theme-page/theme-page.element.tsx',
      'recovery-scenario': 'src/recovery-scenario/recovery-scenario.element.tsx',
      'trend-chart': 'src/trend-chart/trend-chart.element.tsx',
      value: 'src/value/value.element.tsx',
    },
    dts: true,
  },
  // For Node: widgets as HTML.
  { ...shared, entry: { static: 'src/static.ts' }, platform: 'node', splitting: false, dts: true },
  // For a page: modules that hold all they need at the start, further chunks beside them by import() only.
  page('stadspeil'),
  page('stadspeil-links'),
  page('stadspeil-map'),
  page('stadspeil-more'),
  page('stadspeil-pages'),
  page('stadspeil-tools'),
  page('stadspeil-card-course', 'src/kpi-card/card-course.ts'),
  page('stadspeil-trend-marks', 'src/trend-chart/trend-marks.ts'),
]);

/** A module of a page. Each is built alone, because chunks that both use would be fetched at the start. */
function page(name: string, source = `src/${name}.ts`): Options {
  return {
    ...shared,
    entry: { [name]: source },
    esbuildPlugins: [textAtHand, moreBeside, tightStyles],
    noExternal: [/.*/],
    // Terser after esbuild: its names repeat more, which makes the files 3 % smaller once they are packed.
    minify: 'terser',
    terserOptions: { ecma: 2020 },
    esbuildOptions(options) {
      options.minify = true;
      options.chunkNames = 'stadspeil-[name]-[hash]';
    },
  };
}
