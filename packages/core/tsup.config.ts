import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/nl.ts',
    'src/en.ts',
    'src/dataset.ts',
    'src/report.ts',
    'src/csv.ts',
    'src/implied-base.ts',
  ],
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
});
