import { describe, expect, test } from 'vitest';
import { assertArgument, assertArguments } from './assert-argument.ts';

describe('assertArgument', () => {
  test.each([
    ['finite', [-1e308, 0, 1e308], [NaN, Infinity, -Infinity]],
    ['not-negative', [0, 5e-324, 1e308], [-5e-324, NaN, Infinity]],
    ['positive', [5e-324, 1e308], [0, -0, -1, NaN, Infinity]],
    ['whole', [0, 1, 9007199254740991], [-1, 0.5, 9007199254740992, NaN, Infinity]],
    ['level', [5e-324, 0.95, 0.9999999999999999], [0, 1, -0.1, 95, NaN, Infinity]],
  ] as const)('%s takes %o and refuses %o', (rule, possible, impossible) => {
    for (const value of possible) assertArgument('rate', 'n', value, rule);
    for (const value of impossible) {
      expect(() => assertArgument('rate', 'n', value, rule)).toThrow(
        expect.objectContaining({ code: 'ARGUMENT_INVALID' }),
      );
    }
  });

  test.each(['finite', 'not-negative', 'positive', 'whole', 'level'] as const)(
    '%s takes nothing for a number that is none, and null not for zero',
    (rule) => {
      for (const value of [null, undefined, '0.5', true, [], 1n] as unknown as number[]) {
        expect(() => assertArgument('rate', 'n', value, rule)).toThrow(/ARGUMENT_INVALID/);
      }
    },
  );

  test.each([
    ['finite', 'a finite number as n, received NaN. Leave out what is absent; it is not zero.'],
    ['not-negative', 'a number from 0 as n, received NaN. Check what was counted, and of what.'],
    [
      'positive',
      'a number above 0 as n, received NaN. Leave out what is empty, or merge it with what is next to it.',
    ],
    ['whole', 'a whole number from 0 as n, received NaN. Pass the count itself, not a rate or a share.'],
    ['level', 'a fraction between 0 and 1 as n, received NaN. Write 95 % as 0.95.'],
  ] as const)('says what %s takes', (rule, message) => {
    expect(() => assertArgument('rate', 'n', NaN, rule)).toThrow(
      `rate: expected ${message} [ARGUMENT_INVALID]`,
    );
  });
});

describe('assertArguments', () => {
  const rules = { count: 'whole', denominator: 'positive' } as const;

  test('takes a record whose named numbers all keep their rules, whatever else it holds', () => {
    const stratum = { count: 0, denominator: 0.5, standard: NaN };
    expect(() => assertArguments('rate', stratum, rules)).not.toThrow();
  });

  test('refuses the first number that breaks its rule, by its name', () => {
    expect(() => assertArguments('rate', { count: 3, denominator: 0 }, rules)).toThrow(
      /^rate: expected a number above 0 as denominator, received 0\./,
    );
    expect(() => assertArguments('rate', { count: 0.5, denominator: 0 }, rules)).toThrow(
      /^rate: expected a whole number from 0 as count, received 0.5\./,
    );
  });
});
