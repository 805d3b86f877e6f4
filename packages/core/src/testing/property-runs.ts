import fc from 'fast-check';

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

const { STADSPEIL_RUNS: runs = 100, STADSPEIL_SEED: seed } = process.env;

/** How often each property is tried, and from which seed, where a run of the tests asks for it. */
fc.configureGlobal({ numRuns: Number(runs), ...(seed && { seed: Number(seed) }) });
