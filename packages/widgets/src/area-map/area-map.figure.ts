import { formatValue } from '@stadspeil/core';
import type { AreaClass, AreasPlot } from '../chart/plot.ts';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import type { WidgetData } from '../load/widget-data.ts';
import type { ChartLanguage } from '../words/widget-language.ts';
import { areaCells } from './area-cells.ts';
import { areaClasses } from './area-classes.ts';

/** What a map draws. */
export interface AreaMapFigure {
  readonly frame: FrameFigure;
  readonly plot: AreasPlot;
  /** What the tints and numbers mean, and the unit of the figures. */
  readonly legend: {
    readonly label: string;
    readonly unit: string;
    readonly entries: readonly AreaClass[];
  };
}

/**
 * Makes what a map draws: each region in the tint of its class, or, without boundaries, as a tile.
 *
 * Absent cells: a region without a figure has a texture, and the word for why stands in the legend; one
 * without an outline is not drawn, which a note says. No figure at all is the state `empty`.
 */
export function areaMapFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): Drawn<AreaMapFigure> {
  const cells = areaCells(data, settings, language);
  if (!cells) return { state: 'empty' };
  const { core, words } = language;
  const { indicator, regions, background } = cells;
  const { classes, ofRegions } = areaClasses(cells, settings, data, language);
  return {
    state: 'ready',
    model: {
      frame: frameFigure(indicator.title[core.code], settings, language),
      plot: {
        kind: 'areas',
        areas: regions.map(({ observation, label, area }, i) => ({
          id: observation.region,
          label,
          valueText: formatValue(indicator, observation, core, { unit: 'short' }),
          of: ofRegions[i] as AreaClass,
          isFocus: settings.highlight.includes(observation.region),
          polygons: area?.polygons ?? null,
        })),
        background: background.map(({ polygons }) => polygons),
      },
      legend: { label: words.legend, unit: indicator.unit.label[core.code], entries: classes },
    },
  };
}
