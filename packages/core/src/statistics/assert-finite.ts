import { StadspeilError } from '../errors/stadspeil-error.ts';

/** Refuses NaN and infinity on behalf of the public function `at`. */
export function assertFinite(at: string, value: number): void {
  if (Number.isFinite(value)) return;
  throw new StadspeilError('NUMBER_INVALID', {
    at,
    expected: 'a finite number',
    received: String(value),
    fix: 'Hold a missing figure as an absent observation.',
  });
}
