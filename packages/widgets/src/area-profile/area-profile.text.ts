import { formatValue, spokenPoint, type Observation } from '@stadspeil/core';
import type { WidgetSettings } from '../element/settings.ts';
import { frameText, type FrameText } from '../frame/frame-text.ts';
import { judgementCell } from '../frame/judgement-cell.ts';
import { regionName } from '../frame/region-name.ts';
import { ownRemarks } from '../frame/remarks.ts';
import { withoutEmptyColumns, type TableModel, type TableRow } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { ProfileLanguage } from '../words/widget-language.ts';
import { markOf, orientedRows, spineArea } from './area-profile.figure.ts';
import { profileRows, type Profile, type ProfileCell, type ProfileRow } from './profile-rows.ts';
import type { SpineEntry } from './spine-legend.tsx';

/** The text of a profile; a matrix has no drawing, and so no cursor and no legend. */
export interface AreaProfileText extends FrameText {
  /** What the shapes and the bands of a spine mean. */
  readonly legend?: { readonly label: string; readonly entries: readonly SpineEntry[] };
}

/**
 * Makes the text of a profile: how many figures it has, the table of all areas, its remarks and its sources,
 * and of a spine what its cursor says and what its shapes mean. Only for a profile that has a row.
 */
export function areaProfileText(
  data: WidgetData,
  settings: WidgetSettings,
  language: ProfileLanguage,
): AreaProfileText {
  const { words } = language;
  const profile = profileRows(data, settings, language) as Profile;
  const { rows, region } = profile;
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
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
        table: matrixOf(profile, data, language),
      },
      data,
      language,
    ),
    ...(settings.layout === 'spine' && spineText(profile, data, settings, language)),
  };
}

/** What is said of a spine alone. */
function spineText(
  profile: Profile,
  data: WidgetData,
  settings: WidgetSettings,
  language: ProfileLanguage,
): Required<Pick<AreaProfileText, 'cursor' | 'legend'>> {
  const { core, words } = language;
  const area = spineArea(profile, settings);
  const own = regionName(data, profile.areas[area] ?? '', language);
  const title = fill(words.figuresOf, { region: own });
  const names = { regions: [...data.regions.values()] };
  const rows = orientedRows(profile);
  const marks = rows.flatMap(({ cells }) => {
    const cell = cells[area];
    return cell?.observation.state === 'measured' ? markOf(cell.comparison) : [];
  });
  const word = { better: words.better, worse: words.worse, none: words.notJudged };
  return {
    legend: {
      label: words.legend,
      entries: [
        ...(['better', 'worse', 'none'] as const)
          .filter((mark) => marks.includes(mark))
          .map((mark) => ({ mark, label: `${own}, ${word[mark]}` })),
        {
          mark: 'range',
          label: fill(words.spineRange, { region: regionName(data, profile.region, language) }),
        },
      ],
    },
    cursor: {
      label: fill(words.cursor, { title }),
      hint: words.cursorHint,
      series: [
        {
          label: title,
          points: rows.map(({ indicator, label, cells }) => {
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
function matrixOf({ region, areas, rows }: Profile, data: WidgetData, language: ProfileLanguage): TableModel {
  const { words } = language;
  const title = fill(words.profileOf, { region: regionName(data, region, language) });
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

function rowOf({ indicator, label, whole, cells }: ProfileRow, language: ProfileLanguage): TableRow {
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
