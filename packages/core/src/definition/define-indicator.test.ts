import { describe, expect, expectTypeOf, test } from 'vitest';
import { jobs } from '../testing/example-values.ts';
import { defineIndicator } from './define-indicator.ts';
import type { Indicator } from './indicator.ts';

const { title, shortTitle, description, unit, sources, polarity } = jobs;
const rest = {
  id: 'jobs',
  shortTitle,
  description,
  theme: 'labour-income',
  decimals: 1,
  valueType: 'rate',
  basis: 'register',
  frequency: 'annual',
} as const;

describe('defineIndicator', () => {
  test('keeps the id as a literal type and freezes the definition', () => {
    const defined = defineIndicator({ ...rest, title, unit, sources, polarity });
    expectTypeOf(defined.id).toEqualTypeOf<'jobs'>();
    expect(Object.isFrozen(defined)).toBe(true);
  });

  test('does not compile without title, unit, source or polarity', () => {
    const attempts = [
      // @ts-expect-error a title is required
      () => defineIndicator({ ...rest, unit, sources, polarity }),
      // @ts-expect-error a unit is required
      () => defineIndicator({ ...rest, title, sources, polarity }),
      // @ts-expect-error a source is required
      () => defineIndicator({ ...rest, title, unit, polarity }),
      // @ts-expect-error one source at least
      () => defineIndicator({ ...rest, title, unit, sources: [], polarity }),
      // @ts-expect-error a polarity is required
      () => defineIndicator({ ...rest, title, unit, sources }),
      // @ts-expect-error both languages are required
      () => defineIndicator({ ...rest, title: { nl: 'Banen' }, unit, sources, polarity }),
    ];
    expect(attempts).toHaveLength(6);
  });

  test.each<[why: string, change: Partial<Indicator>]>([
    ['an id with capitals', { id: 'Jobs' }],
    ['an id with a double hyphen', { id: 'jobs--per-1000' }],
    ['an empty id', { id: '' }],
    ['an empty English title', { title: { nl: 'Banen', en: ' ' } }],
    ['an empty short title', { shortTitle: { nl: '', en: 'Jobs' } }],
    ['an empty label of the unit', { unit: { ...unit, label: { nl: '', en: 'jobs' } } }],
    ['a pattern without a place for the number', { unit: { ...unit, pattern: { nl: '{n}', en: 'jobs' } } }],
    ['such a short pattern', { unit: { ...unit, shortPattern: { nl: '%', en: '{n}' } } }],
    ['such a pattern for one', { unit: { ...unit, one: { pattern: { nl: 'één baan', en: '{n} job' } } } }],
    [
      'such a difference pattern for one',
      { unit: { ...unit, one: { differencePattern: { nl: '{n}', en: 'one' } } } },
    ],
    ['such a difference pattern', { unit: { ...unit, differencePattern: { nl: '{n}', en: '' } } }],
    ['a pattern with a digit after the number', { unit: { ...unit, pattern: { nl: '{n}0', en: '{n}' } } }],
    ['a pattern with a sign', { unit: { ...unit, pattern: { nl: '-{n}', en: '{n}' } } }],
    ['a pattern with two numbers', { unit: { ...unit, pattern: { nl: '{n}', en: '{n} of {n}' } } }],
    ['half a decimal', { decimals: 0.5 }],
    ['less than no decimals', { decimals: -1 }],
    ['eleven decimals', { decimals: 11 }],
    ['no source', { sources: [] as unknown as Indicator['sources'] }],
  ])('refuses %s', (_why, change) => {
    expect(() => defineIndicator({ ...jobs, ...change })).toThrow(
      expect.objectContaining({ name: 'StadspeilError', code: 'INDICATOR_INVALID' }),
    );
  });
});
