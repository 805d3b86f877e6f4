import { StadspeilError, type Indicator } from '@stadspeil/core';
import { canonicalJson } from '../canonical-json.ts';
import type { DatasetDefinition, UnitChange } from '../dataset-definition.ts';
import { groupBy } from '../group-by.ts';
import { diffCells } from './diff-cells.ts';
import type { DefinitionChange, EditionDifference, IndicatorDifference } from './edition-difference.ts';

/** What of an edition is compared. */
export type ComparedEdition = Pick<
  DatasetDefinition,
  'description' | 'edition' | 'indicators' | 'regions' | 'observations' | 'unitChanges'
>;

/**
 * Holds two editions of a dataset against each other: cells that came, went or changed, with their older
 * and newer figures and letters, and definitions that changed.
 *
 * Units: where the unit of an indicator changed, numbers are made comparable by the factor that the newer
 * edition declares in `unitChanges`. Without one they are not compared; no factor is ever guessed.
 * Absent cells: a cell that is in one edition only was added or removed; a reason that became a figure, or
 * the other way round, is a change without a difference.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` for editions of two datasets, and for a declared change whose
 * units are not those of the definitions.
 *
 * @example
 * ```ts
 * const { indicators } = diffEditions(budget2017, budget2018);
 * indicators[0]?.cells[0]?.revision; //=> { outcome: 'revised', older: 530, newer: 541, difference: 11, factor: 10, … }
 * ```
 */
export function diffEditions(older: ComparedEdition, newer: ComparedEdition): EditionDifference {
  if (older.description.id !== newer.description.id) {
    throw refusal(`two editions of ${older.description.id}`, newer.description.id);
  }
  const ids = new Set([...Object.keys(newer.indicators), ...Object.keys(older.indicators)]);
  const [before, after] = [older, newer].map(({ observations }) =>
    groupBy(observations, (each) => each.indicator),
  );
  const order = [...new Set([...newer.regions, ...older.regions].map(({ code }) => code))];
  const indicators = [...ids].map((id): IndicatorDifference => {
    const [was, is] = [definitionOf(older, id), definitionOf(newer, id)];
    const unitChange = declaredChange(newer.unitChanges ?? [], was, is);
    const cells = [before!.get(id) ?? [], after!.get(id) ?? []] as const;
    return {
      indicator: id,
      change: was ? (is ? 'kept' : 'removed') : 'added',
      older: was,
      newer: is,
      definition: was && is ? diffDefinitions(was, is) : [],
      unitChange,
      ...diffCells(...cells, { older: was, newer: is, unitChange, order }),
    };
  });
  return {
    dataset: newer.description.id,
    older: older.edition,
    newer: newer.edition,
    indicators: indicators.filter(
      ({ change, definition, cells }) => change !== 'kept' || definition.length > 0 || cells.length > 0,
    ),
  };
}

function definitionOf({ indicators }: ComparedEdition, id: string): Indicator | null {
  return (Object.hasOwn(indicators, id) && indicators[id]) || null;
}

function diffDefinitions(older: Indicator, newer: Indicator): readonly DefinitionChange[] {
  const fields = [...new Set([...Object.keys(older), ...Object.keys(newer)])].sort() as (keyof Indicator)[];
  return fields
    .filter((field) => canonicalJson(older[field]) !== canonicalJson(newer[field]))
    .map((field) => ({ field, older: older[field], newer: newer[field] }));
}

function declaredChange(
  changes: readonly UnitChange[],
  older: Indicator | null,
  newer: Indicator | null,
): UnitChange | null {
  if (!older || !newer) return null;
  const ofIndicator = changes.filter(({ indicator }) => indicator === newer.id);
  if (older.unit.code === newer.unit.code) return null;
  const change = ofIndicator.find(({ from, to }) => from === older.unit.code && to === newer.unit.code);
  if (change && !(Number.isFinite(change.factor) && change.factor > 0)) {
    throw refusal(`a factor above zero for ${newer.id}`, change.factor);
  }
  if (!change && ofIndicator.length) {
    const declared = ofIndicator.map(({ from, to }) => `${from} → ${to}`).join(', ');
    throw refusal(`a change of ${newer.id} from ${older.unit.code} to ${newer.unit.code}`, declared);
  }
  return change ?? null;
}

function refusal(expected: string, received: unknown): StadspeilError {
  return new StadspeilError('ARGUMENT_INVALID', {
    at: 'diffEditions',
    expected,
    received: JSON.stringify(received),
    fix: 'Compare editions of one dataset, and let unitChanges name the units of their definitions.',
  });
}
