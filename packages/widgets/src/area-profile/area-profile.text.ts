import { formatValue, spokenPoint, type Observation } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import type { CursorModel } from '../frame/cursor-model.ts';
import { frameText, type FrameText } from '../frame/frame-text.ts';
import { judgementCell } from '../frame/judgement-cell.ts';
import { regionName } from '../frame/region-name.ts';
import { ownRemarks } from '../frame/remarks.ts';
import { withoutEmptyColumns, type TableModel, type TableRow } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { WidgetLanguage } from '../words/widget-language.ts';
import { orientedRows, spineArea } from './area-profile.figure.ts';
import { profileRows, type Profile, type ProfileCell, type ProfileRow } from './profile-rows.ts';

/** The text of a profile and what the cursor over its spine says. */
export interface AreaProfileText extends FrameText {
  readonly cursor: CursorModel;
}

/**
 * Makes the text of a profile: how many figures it has, the table of all areas, what the cursor says, its
 * remarks and its sources. Only for a profile that has a row.
 */
export function areaProfileText(
  data: WidgetData,
  settings: WidgetSettings,
  language: WidgetLanguage,
): AreaProfileText {
  const { core, words } = language;
  const profile = profileRows(data, settings, language) as Profile;
  const { rows, region } = profile;
  const names = { regions: [...data.regions.values()] };
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  const area = spineArea(profile, settings);
  const table = matrixOf(profile, data, language);
  return {
    ...frameText(
      {
        indicators: [...new Set(rows.map(({ indicator }) => indicator))],
        observations: [...rows.flatMap(({ whole }) => whole ?? []), ...cells.map((cell) => cell.observation)],
        summary: [
          fill(words.profileCount, { n: String(cells.length), rows: String(rows.length) }),
          fill(words.profileAgainst, { region: regionName(data, region, language) }),
        ],
        notes: [
          words.emptyCells,
          ...(settings.layout === 'spine' && orientedRows(profile).length < rows.length
            ? [words.notOnSpine]
            : []),
        ],
        table,
      },
      data,
      language,
    ),
    cursor: {
      label: fill(words.cursor, { title: table.caption }),
      hint: words.cursorHint,
      series: [
        {
          label: table.caption,
          points: orientedRows(profile).map(({ indicator, label, cells }) => {
            const cell = cells[area];
            const spoken = cell
              ? [
                  spokenPoint(indicator, cell.observation, core, names),
                  judgementCell(cell.comparison, language).text,
                ]
              : [words.notGiven];
            return [label, ...spoken].filter(Boolean).join(', ');
          }),
        },
      ],
    },
  };
}

/** Indicators in rows, the region and its areas in columns. */
function matrixOf({ region, areas, rows }: Profile, data: WidgetData, language: WidgetLanguage): TableModel {
  const { words } = language;
  const title = fill(words.figuresOf, { region: regionName(data, region, language) });
  return withoutEmptyColumns({
    caption: title,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      { label: words.indicator, numeric: false },
      ...[region, ...areas].map((code) => ({ label: regionName(data, code, language), numeric: true })),
    ],
    rows: rows.map((row) => rowOf(row, language)),
  });
}

function rowOf({ indicator, label, whole, cells }: ProfileRow, language: WidgetLanguage): TableRow {
  const text = (observation: Observation): string =>
    [
      formatValue(indicator, observation, language.core, { unit: 'short' }),
      ownRemarks(indicator, observation, language),
    ]
      .filter(Boolean)
      .join(', ');
  const cellText = ({ observation, comparison }: ProfileCell): string =>
    [text(observation), judgementCell(comparison, language).text].filter(Boolean).join(', ');
  return {
    header: `${label} (${indicator.unit.label[language.core.code]})`,
    cells: [whole ? text(whole) : '', ...cells.map((cell) => (cell ? cellText(cell) : ''))],
    keys: [whole?.value ?? null, ...cells.map((cell) => cell?.observation.value ?? null)],
    judgements: [null, ...cells.map((cell) => cell && judgementCell(cell.comparison, language).judgement)],
  };
}
