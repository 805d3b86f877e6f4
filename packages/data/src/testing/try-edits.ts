import { checkObservations } from '../checker/check-observations.ts';
import { bookletRows, rowDifferences } from './booklet-rows.ts';
import type { DatasetEdit } from './sample-edits.ts';

/** Who caught an edit. */
export interface EditOutcome extends Pick<DatasetEdit, 'kind' | 'what'> {
  /** Whether the rows of the booklet's file differ. */
  readonly byRows: boolean;
  /** What the checks say that need no such rows. */
  readonly byChecks: readonly string[];
}

/** Holds every edit against the rows of the booklet's file, and against the checks alone. */
export function tryEdits(edits: readonly DatasetEdit[], expected: readonly string[]): readonly EditOutcome[] {
  return edits.map(({ kind, what, dataset }) => {
    const { missing, surplus } = rowDifferences(expected, bookletRows(dataset));
    return {
      kind,
      what,
      byRows: missing.length + surplus.length > 0,
      byChecks: checkObservations(dataset).map(({ problem }) => problem),
    };
  });
}
