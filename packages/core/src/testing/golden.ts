import { expect } from 'vitest';

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

const files = import.meta.glob<Record<string, unknown>>('../../../../docs/oracles/*.json', {
  import: 'default',
  eager: true,
});

/** How often a property is tried: set `STADSPEIL_RUNS` to look longer. */
export const numRuns: number = Number(process.env['STADSPEIL_RUNS'] ?? 100);

/** The cases that an independent route computed, from a file of `docs/oracles`. */
export function golden<Cases>(file: string, name: string): Cases {
  return files[`../../../../docs/oracles/${file}.json`]?.[name] as Cases;
}

/** Holds a result against its expected value: numbers to 1e-9 of their size, zero exactly, and all else equal. */
export function expectClose(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(withTolerance(expected));
}

function withTolerance(expected: unknown): unknown {
  if (typeof expected === 'number') return closeTo(expected);
  if (typeof expected !== 'object' || expected === null) return expected;
  if (Array.isArray(expected)) return expected.map(withTolerance);
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, withTolerance(value)]));
}

function closeTo(expected: number): unknown {
  return {
    asymmetricMatch: (actual: unknown) =>
      typeof actual === 'number' && Math.abs(actual - expected) <= 1e-9 * Math.abs(expected),
    toString: () => `number close to ${expected}`,
  };
}

/** Every number in a result: none may be NaN, infinite or −0. */
export function expectFinite(result: unknown): void {
  if (typeof result === 'number') {
    expect(Number.isFinite(result) && !Object.is(result, -0), String(result)).toBe(true);
  } else if (typeof result === 'object' && result !== null) {
    for (const each of Object.values(result)) expectFinite(each);
  }
}
