import { StadspeilError } from '@stadspeil/core';

/** An answer of a source that is not what its documentation says. */
export function sourceInvalid(at: string, expected: string, received: unknown): StadspeilError {
  return new StadspeilError('SOURCE_INVALID', {
    at,
    expected,
    received: JSON.stringify(received) ?? String(received),
    fix: 'Fetch the answer again; if it stays so, the table has changed.',
  });
}
