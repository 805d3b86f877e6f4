import type { AbsenceReason, Observation, ObservationStatus } from './observation.ts';

/** A letter of SDMX `CL_OBS_STATUS` that we write and read. */
export type StatusLetter = 'A' | 'P' | 'E' | 'B' | 'O' | 'Q' | 'M' | 'L';

const letters: Readonly<Record<ObservationStatus | AbsenceReason, StatusLetter>> = {
  normal: 'A',
  provisional: 'P',
  estimated: 'E',
  break: 'B',
  missing: 'O',
  confidential: 'Q',
  impossible: 'M',
  'not-published': 'L',
};

/**
 * The letter of SDMX `CL_OBS_STATUS` for a cell: A normal, P provisional, E estimated, B break,
 * O missing, Q suppressed, M cannot exist, L exists but was not published.
 *
 * @example
 * ```ts
 * statusLetter({ state: 'absent', reason: 'confidential' }); //=> 'Q'
 * ```
 */
export function statusLetter(
  cell:
    | Pick<Extract<Observation, { state: 'absent' }>, 'state' | 'reason'>
    | { state: string; status: ObservationStatus },
): StatusLetter {
  return letters['reason' in cell ? cell.reason : cell.status];
}

/**
 * The word for a letter, or `undefined` for a letter that we do not know.
 *
 * @example
 * ```ts
 * statusOfLetter('P'); //=> 'provisional'
 * ```
 */
export function statusOfLetter(letter: string): ObservationStatus | AbsenceReason | undefined {
  const words = Object.keys(letters) as (keyof typeof letters)[];
  return words.find((word) => letters[word] === letter);
}
