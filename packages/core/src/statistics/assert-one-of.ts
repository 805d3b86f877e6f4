import { StadspeilError } from '../errors/stadspeil-error.ts';

/** Refuses a name that the public function `at` does not know: it would go on by another rule than was asked for. */
export function assertOneOf(at: string, name: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new StadspeilError('ARGUMENT_INVALID', {
    at,
    expected: `${known.join(' or ')} as ${name}`,
    received: String(value),
    fix: 'Write one of these names.',
  });
}
