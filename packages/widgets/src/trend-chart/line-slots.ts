import type { Series } from '@stadspeil/core';
import { distinctSlots } from '../chart/series-shape.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { contextSlot, slotOf } from './trend-chart.figure.ts';

/** What a line looks like, and what the attribute `highlight` calls it. */
export interface LineSlot {
  readonly id: string;
  readonly slot: number;
  readonly isHighlighted: boolean;
}

/**
 * Gives each line a look. Lines that stand out, by their own id or that of their region, have the looks
 * that tell lines apart, and all others are context; where none does, the first ones have them.
 */
export function lineSlots(
  series: readonly Series[],
  { highlight }: Pick<WidgetSettings, 'highlight'>,
): readonly LineSlot[] {
  const lines = series.map(({ indicator, region, dimensions = {} }) => {
    const id = [indicator.id, region, ...Object.values(dimensions)].join('-').replaceAll(' ', '_');
    return { id, isHighlighted: highlight.includes(id) || highlight.includes(region) };
  });
  const isAny = lines.some(({ isHighlighted }) => isHighlighted);
  let next = 0;
  return lines.map((line, i) => {
    if (!isAny) return { ...line, slot: slotOf(i, lines.length) };
    return { ...line, slot: line.isHighlighted && next < distinctSlots ? (next += 1) : contextSlot };
  });
}
