import {
  formatPercent,
  formatValue,
  partsSentence,
  spokenPoint,
  type Indicator,
  type Observation,
} from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { CursorModel } from '../frame/cursor-model.ts';
import { frameText, type FrameText } from '../frame/frame-text.ts';
import { remarksOn } from '../frame/remarks.ts';
import type { TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { PartsWidgetLanguage } from '../words/widget-language.ts';
import { distributionCells, isStack, type DistributionCells } from './distribution-chart.figure.ts';

/** The text of a distribution chart and what its cursor says. */
export interface DistributionChartText extends FrameText {
  readonly cursor: CursorModel;
}

/**
 * Makes the text of a distribution chart: a sentence for each whole, its table, what the cursor says,
 * its remarks and its source. Only for a chart that has a part.
 */
export function distributionChartText(
  data: WidgetData,
  settings: WidgetSettings,
  language: PartsWidgetLanguage,
): DistributionChartText {
  const { core, words } = language;
  const cells = distributionCells(data, settings, language) as DistributionCells;
  const { indicator, rows } = cells;
  const regions = [...data.regions.values()];
  const title = indicator.title[core.code];
  return {
    ...frameText(
      {
        indicators: [indicator],
        observations: rows.flatMap(({ observations }) => observations),
        summary: rows.map(({ label, comparison }) =>
          [rows.length > 1 && `${label}:`, partsSentence(comparison, core, { regions })]
            .filter(Boolean)
            .join(' '),
        ),
        notes: rows.some(({ comparison }) => comparison.outcome === 'compared' && !isStack(comparison))
          ? [words.partsOverlap]
          : [],
        table: distributionTable(cells, language),
      },
      data,
      language,
    ),
    cursor: {
      label: fill(words.cursor, { title }),
      hint: words.cursorHint,
      series: [
        {
          label: title,
          // A whole that is not drawn in parts is one place for the cursor.
          points: rows.flatMap(({ observations, comparison }) =>
            isStack(comparison)
              ? observations.map((part) => spokenPoint(indicator, part, core, { regions }))
              : partsSentence(comparison, core, { regions }),
          ),
        },
      ],
    },
  };
}

/** A row for each part and a column for each whole, with its shares beside figures that are none. */
function distributionTable(
  { indicator, dimension, rows }: DistributionCells,
  language: PartsWidgetLanguage,
): TableModel {
  const { core, words } = language;
  const title = indicator.title[core.code];
  const hasShares = indicator.unit.code !== '%';
  return {
    caption: `${title} (${indicator.unit.label[core.code]})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      { label: dimension.label[core.code], numeric: false },
      ...rows.flatMap(({ label }) => [
        { label, numeric: true },
        ...(hasShares ? [{ label: fill(words.shareOf, { label }), numeric: true }] : []),
      ]),
    ],
    rows: Object.entries(dimension.categories).map(([category, header]) => ({
      header: header[core.code],
      cells: rows.flatMap(({ observations, comparison }) => {
        const part = observations.find((each) => each.dimensions?.[dimension.id] === category);
        const share = isStack(comparison)
          ? comparison.parts.find(({ observation }) => observation === part)?.shownShare
          : null;
        return [
          part ? cellText(indicator, part, language) : '',
          ...(hasShares ? [typeof share === 'number' ? formatPercent(share, core, 0) : ''] : []),
        ];
      }),
    })),
  };
}

function cellText(indicator: Indicator, part: Observation, language: PartsWidgetLanguage): string {
  const text = formatValue(indicator, part, language.core, { unit: 'none' });
  const remarks = remarksOn(indicator, part, language);
  return remarks ? `${text} (${remarks})` : text;
}
