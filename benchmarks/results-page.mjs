/**
 * The page with the results, in Markdown.
 *
 * @param {object} results
 * @param {string} results.date
 * @param {string} results.machine
 * @param {ReturnType<import('./measure-comparisons.mjs').measureComparisons>} results.comparisons
 * @param {ReturnType<import('./measure-statistics.mjs').measureStatistics>} results.statistics
 * @param {ReturnType<import('./measure-claims.mjs').measureClaims>} results.claims
 */
export function resultsPage({ date, machine, comparisons, statistics, claims }) {
  const sizes = comparisons[0].times.map(({ size }) => size);
  const largest = comparisons[0].times.at(-1);
  return [
    '# Benchmarks',
    'Written by `npm run bench`, which builds core and data and measures them in Node: medians of several runs after a warm-up, in time of the processor. Times hold for one machine; what carries over is how they grow and how they compare. No test rests on a time: that many comparisons take work in proportion is tested by counting (`compare-all.test.ts`).',
    `Last run: ${date}, ${machine}.`,
    '## Comparisons',
    `Each of so many municipalities × 25 years × 3 references (country, province, COROP region), with intervals: ${thousands(largest.comparisons)} comparisons of ${largest.size} municipalities. The figures are made up. Growth is b in time of all = a × municipalitiesᵇ: 1 is linear.`,
    table(
      ['µs a comparison', ...sizes.map((size) => `${size} municipalities`), 'growth'],
      comparisons.map(({ name, times, exponent }) => [
        `\`${name}\``,
        ...times.map(({ perComparison }) => rounded(perComparison)),
        exponent.toFixed(2),
      ]),
    ),
    '`compareToBenchmark` gets two figures, `compareAll` all requests and all figures at once. `compare` goes through all figures on each call, so that its time a comparison grows with them (about 300 calls, spread evenly, are measured): for one request, or few.',
    '## Statistics',
    'jStat (MIT) is measured where it gives the same, which the script checks before it measures: two quantiles of chi-square, one of Student’s t, and the ranks of a list. Below 1 Stadspeil takes less time; its quantiles are computed to 1e-9.',
    table(
      ['statistic', 'µs a call', 'times jStat'],
      statistics.map(({ name, time, ratio }) => [
        name,
        rounded(time),
        ratio === null ? '' : ratio.toFixed(2),
      ]),
    ),
    '## Claims',
    `The ${claims.claims} claims of Almelo’s booklet, tested by ${thousands(claims.observations)} figures: ${rounded(claims.time / 1000)} ms, ${rounded(claims.time / claims.claims)} µs a claim.`,
  ].join('\n\n');
}

function table([first, ...others], rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line([first, ...others]), line(['---', ...others.map(() => '--:')]), ...rows.map(line)].join('\n');
}

function rounded(value) {
  return value >= 100 ? thousands(Math.round(value)) : value.toPrecision(2);
}

function thousands(value) {
  return value.toLocaleString('en');
}
