import fc from 'fast-check';

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

const { STADSPEIL_RUNS: runs = 100, STADSPEIL_SEED: seed } = process.env;

/**
 * How often each property is tried where a run of the tests asks for it, and from which seed. With a seed
 * only whether it fails matters, so that no smaller case is looked for.
 */
fc.configureGlobal({ numRuns: Number(runs), ...(seed && { seed: Number(seed), endOnFailure: true }) });
