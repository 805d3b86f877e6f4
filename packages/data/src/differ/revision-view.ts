import type { LocalisedText } from '@stadspeil/core';
import type { CellDifference, EditionDifference, IndicatorDifference } from './edition-difference.ts';

/** What a page shows of a revision: one indicator, its units, how many cells differ, and those cells. */
export interface RevisionEntry {
  readonly indicator: string;
  readonly change: IndicatorDifference['change'];
  /** As the newer edition calls it; the older where it was removed. */
  readonly title: LocalisedText;
  /** Labels of the units; `null` where the edition does not have the indicator. */
  readonly unit: { readonly older: LocalisedText | null; readonly newer: LocalisedText | null };
  /** What the source says of a new unit, where one is declared. */
  readonly note: LocalisedText | null;
  readonly counts: Readonly<Record<CellDifference['change'] | 'unchanged', number>>;
  /** Cells that changed, by region, category and time; those that came or went are counted only. */
  readonly changed: readonly CellDifference[];
}

/**
 * What changed between two editions, as a table shows it: per indicator how many cells came, went,
 * changed or were stated in another unit, and the cells that changed with both figures.
 *
 * Without words: labels are those of the definitions, and a difference is a number in the newer unit.
 *
 * @example
 * ```ts
 * revisionView(diffEditions(budget2017, budget2018))[0]?.counts;
 * //=> { added: 1, removed: 0, restated: 3, changed: 2, unchanged: 0 }
 * ```
 */
export function revisionView({ indicators }: EditionDifference): readonly RevisionEntry[] {
  return indicators.map(({ indicator, change, older, newer, unitChange, cells, unchanged }) => {
    const count = (kind: CellDifference['change']): number =>
      cells.filter((each) => each.change === kind).length;
    return {
      indicator,
      change,
      title: (newer ?? older)!.title,
      unit: { older: older?.unit.label ?? null, newer: newer?.unit.label ?? null },
      note: unitChange?.note ?? null,
      counts: {
        added: count('added'),
        removed: count('removed'),
        restated: count('restated'),
        changed: count('changed'),
        unchanged,
      },
      changed: cells.filter((each) => each.change === 'changed'),
    };
  });
}
