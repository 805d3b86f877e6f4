import { StadspeilError } from '../errors/stadspeil-error.ts';

/** What an argument may be. */
export type ArgumentRule = 'finite' | 'not-negative' | 'positive' | 'whole' | 'level';

type Rule = readonly [isPossible: (value: number) => boolean, expected: string, fix: string];

/** What is no number at all, or endless, none of them takes. */
const rules: Readonly<Record<ArgumentRule, Rule>> = {
  finite: [() => true, 'a finite number', 'Leave out what is absent; it is not zero.'],
  'not-negative': [(value) => value >= 0, 'a number from 0', 'Check what was counted, and of what.'],
  positive: [
    (value) => value > 0,
    'a number above 0',
    'Leave out what is empty, or merge it with what is next to it.',
  ],
  whole: [
    (value) => value >= 0 && Number.isSafeInteger(value),
    'a whole number from 0',
    'Pass the count itself, not a rate or a share.',
  ],
  level: [(value) => value > 0 && value < 1, 'a fraction between 0 and 1', 'Write 95 % as 0.95.'],
};

/** Refuses a record, such as a stratum, of which one of the named numbers breaks its rule. */
export function assertArguments<Name extends string>(
  at: string,
  given: Readonly<Record<NoInfer<Name>, number>>,
  rulesByName: Readonly<Record<Name, ArgumentRule>>,
): void {
  for (const name in rulesByName) assertArgument(at, name, given[name], rulesByName[name]);
}

/** Refuses an argument of the public function `at` that its formula has no answer for. */
export function assertArgument(at: string, name: string, value: number, rule: ArgumentRule): void {
  const [isPossible, expected, fix] = rules[rule];
  if (Number.isFinite(value) && isPossible(value)) return;
  throw new StadspeilError('ARGUMENT_INVALID', {
    at,
    expected: `${expected} as ${name}`,
    received: String(value),
    fix,
  });
}
