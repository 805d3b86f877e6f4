import { formatValue, type Judgement, type Observation } from '@stadspeil/core';
import type { SpinePlot, SpineRow } from '../chart/plot.ts';
import type { Drawn } from '../element/outcome.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { frameFigure, type FrameFigure } from '../frame/frame-figure.ts';
import { regionName } from '../frame/region-name.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { ChartLanguage } from '../words/widget-language.ts';
import { profileRows, type Profile, type ProfileCell, type ProfileRow } from './profile-rows.ts';

/** What a profile draws: one area as a spine, or nothing but its frame where the table is all. */
export interface AreaProfileFigure {
  readonly frame: FrameFigure;
  readonly plot: SpinePlot | null;
}

/** The area that a spine is about: the one that stands out, else the first one with a figure. */
export function spineArea({ areas, rows }: Profile, { highlight }: WidgetSettings): number {
  const asked = areas.findIndex((code) => highlight.includes(code));
  return asked >= 0 ? asked : areas.findIndex((_, i) => rows.some(({ cells }) => cells[i]));
}

/** The rows that have a favourable side, and so a place on a spine. */
export function orientedRows({ rows }: Profile): readonly ProfileRow[] {
  return rows.filter(({ indicator, whole }) => indicator.polarity !== 'none' && whole?.state === 'measured');
}

/**
 * Makes what a profile draws. As a matrix, nothing: the table is the widget. As a spine, one area with
 * each indicator on a line from unfavourable to favourable, the whole in the middle.
 *
 * Absent cells: an area without a figure has a line without a shape that says so; indicators without a
 * favourable side, or without a figure of the whole, are in the table only. No row at all is the state
 * `empty`.
 */
export function areaProfileFigure(
  data: WidgetData,
  settings: WidgetSettings,
  language: ChartLanguage,
): Drawn<AreaProfileFigure> {
  const profile = profileRows(data, settings, language);
  if (!profile) return { state: 'empty', isOfParts: true };
  const { words } = language;
  const isSpine = settings.layout === 'spine' && settings.view === 'chart';
  const area = spineArea(profile, settings);
  const nameOf = (code: string): string => regionName(data, code, language);
  const region = nameOf(isSpine ? (profile.areas[area] ?? '') : profile.region);
  return {
    state: 'ready',
    model: {
      frame: frameFigure(
        fill(words.figuresOf, { region }),
        { ...settings, view: isSpine ? 'chart' : 'table' },
        language,
      ),
      plot: isSpine
        ? {
            kind: 'spine',
            ends: [words.worse, nameOf(profile.region), words.better],
            rows: orientedRows(profile).map((row, i) =>
              spineRow(row, area, `${i}`, nameOf(profile.region), language),
            ),
          }
        : null,
    },
  };
}

function spineRow(
  { indicator, label, whole, cells }: ProfileRow,
  area: number,
  id: string,
  wholeName: string,
  { core, words }: ChartLanguage,
): SpineRow {
  const side = indicator.polarity === 'lower-is-better' ? -1 : 1;
  const middle = whole?.value ?? 0;
  const distances = cells.flatMap((cell) =>
    cell?.observation.state === 'measured' ? side * (cell.observation.value - middle) : [],
  );
  const farthest = Math.max(...distances.map(Math.abs)) || 1;
  const own = cells[area];
  const shown = (observation: Observation): string =>
    formatValue(indicator, observation, core, { unit: 'short' });
  const value = own?.observation.value ?? null;
  return {
    id,
    label,
    valueText: `${own ? shown(own.observation) : words.notGiven}${whole ? ` (${fill(words.reference, { region: wholeName, value: shown(whole) })})` : ''}`,
    place: value === null ? null : (side * (value - middle)) / farthest,
    range: [Math.min(0, ...distances) / farthest, Math.max(0, ...distances) / farthest],
    mark: markOf(own?.comparison),
  };
}

/** What the shape of a figure says of it: nothing where it is not compared. */
export function markOf(comparison: ProfileCell['comparison'] | undefined): Judgement {
  return comparison?.outcome === 'compared' ? comparison.judgement : 'none';
}
