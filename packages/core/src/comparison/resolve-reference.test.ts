import { describe, expect, test } from 'vitest';
import type { MeasuredObservation, Observation } from '../observation/observation.ts';
import { period } from '../observation/period.ts';
import { regionCode } from '../observation/region-code.ts';
import type { Region } from '../observation/region.ts';
import { buildAbsence, buildFigure } from '../testing/build-figures.ts';
import type { Reference } from './reference.ts';
import { resolveReference } from './resolve-reference.ts';

const almelo = regionCode('GM0141');
const country = regionCode('NL01');
const area = (name: string, kind: Region['kind'], parents: readonly string[] = []): Region => ({
  code: regionCode(name),
  kind,
  name: { nl: name, en: name },
  parents: parents.map(regionCode),
});
const regions = [
  area('NL01', 'country'),
  area('size-100k', 'size-class'),
  area('size-50-100k', 'size-class'),
  area('GM0141', 'municipality', ['NL01', 'size-50-100k']),
];
const resolve = (reference: Reference, observations: readonly Observation[]) =>
  resolveReference(reference, almelo, regions, observations);
const valuesOf = (reference: Reference, observations: readonly Observation[]) => {
  const found = resolve(reference, observations);
  return found.outcome === 'resolved' ? found.observations.map(({ value }) => value) : found.reason;
};

describe('the country without the city', () => {
  const without = { kind: 'country', withoutSelf: true } as const;
  const made = (value: number, above: number, below: number, changes: Partial<MeasuredObservation> = {}) =>
    buildFigure(value, { numerator: above, denominator: below, ...changes });
  const whole = made(400, 360, 900, {
    region: country,
    interval: { lower: 390, upper: 410, level: 0.95 },
    n: 900,
  });
  const self = made(600, 60, 100);

  test('is derived, and has neither the interval nor the respondents of the whole', () => {
    const { interval: _interval, n: _n, ...facts } = whole;
    // 1,000 × (360 − 60) ÷ (900 − 100).
    expect(resolve(without, [whole, self])).toEqual({
      outcome: 'resolved',
      observations: [{ ...facts, value: 375, qualifier: 'derived', numerator: 300, denominator: 800 }],
    });
  });

  test('takes out the figure of the same indicator, period and category', () => {
    const others = [
      made(1, 1, 1, { indicator: 'another' }),
      made(1, 1, 1, { period: period('2017') }),
      made(1, 1, 1, { dimensions: { age: '65+' } }),
    ];
    expect(valuesOf(without, [whole, ...others, self])).toEqual([375]);
    expect(valuesOf(without, [whole, ...others])).toBe('self-not-separable');
  });

  test('is the country itself where the city is not to be taken out', () => {
    expect(valuesOf({ kind: 'country', withoutSelf: false }, [whole, self])).toEqual([400]);
  });

  test.each<[string, readonly Observation[]]>([
    ['the city has no row', [whole]],
    ['the city has no figure', [whole, buildAbsence('missing')]],
    ['the country has no figure', [buildAbsence('missing', { region: country }), self]],
    ['nothing is left', [whole, made(400, 360, 900)]],
    ['the city is larger than the country', [whole, made(400, 361, 902.5)]],
  ])('cannot be made where %s', (_why, observations) => {
    expect(valuesOf(without, observations)).toBe('self-not-separable');
  });
});

describe('a reference of the region itself', () => {
  test('a plan is a goal', () => {
    const plan = buildFigure(7, { kind: 'plan' });
    expect(valuesOf({ kind: 'target' }, [buildFigure(5), plan, buildAbsence('missing')])).toEqual([7]);
  });

  test('a goal of another indicator is one that is called so, else what that indicator has', () => {
    const named = { kind: 'target', indicator: 'another' } as const;
    const [own, other] = [buildFigure(1, { kind: 'target' }), buildFigure(3, { indicator: 'another' })];
    const goal = buildFigure(2, { kind: 'target', indicator: 'another' });
    expect(valuesOf(named, [own, goal, other])).toEqual([2]);
    expect(valuesOf(named, [own, other])).toEqual([3]);
  });

  test('what is about so is a figure of now', () => {
    const about = buildFigure(7, { kind: 'approximate', period: period('2019') });
    expect(valuesOf({ kind: 'now' }, [buildFigure(5), about])).toEqual([7]);
  });

  test.each(['whole', 'opposite'] as const)('the %s is of the indicator that is named', (kind) => {
    const rows = [buildFigure(5), buildFigure(7, { indicator: 'another' })];
    expect(valuesOf({ kind, indicator: 'another' }, rows)).toEqual([7]);
  });
});

test('a size class that the city is said to be in goes before the others', () => {
  const classes = ['size-100k', 'size-50-100k'].map((name, i) =>
    buildFigure(i, { region: regionCode(name) }),
  );
  expect(valuesOf({ kind: 'size-class' }, classes)).toEqual([1]);
});
