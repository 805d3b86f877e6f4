import { formatValue, rankingSummary, spokenPoint, type Observation, type Region } from '@stadspeil/core';
import { barMark, barMarkText } from '../bar-chart/bar-chart.figure.ts';
import type { WidgetSettings } from '../element/settings.ts';
import type { CursorModel } from '../frame/cursor-model.ts';
import { differenceText } from '../frame/difference-text.ts';
import { frameText, type FrameText } from '../frame/frame-text.ts';
import { regionName } from '../frame/region-name.ts';
import { remarksOn } from '../frame/remarks.ts';
import { withoutEmptyColumns, type TableModel } from '../frame/table-model.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { MapLanguage } from '../words/widget-language.ts';
import { areaCells, type AreaCells, type MapRegion } from './area-cells.ts';
import { areaClasses, classSettings, isDiverging, type AreaClasses } from './area-classes.ts';

/** The text of a map and what its cursor says. */
export interface AreaMapText extends FrameText {
  readonly cursor: CursorModel;
}

/** More names than this are a number. */
const few = 5;

/**
 * Makes the text of a map: its summary, its table, what the cursor says of each region, remarks on classes
 * and outlines, and its sources. Only for a map that has a figure.
 */
export function areaMapText(data: WidgetData, settings: WidgetSettings, language: MapLanguage): AreaMapText {
  const { core, words } = language;
  const cells = areaCells(data, settings, language) as AreaCells;
  const classes = areaClasses(cells, settings, data, language);
  const { indicator, regions, reference } = cells;
  // What the dataset does not know, it does not say to be unpublished either.
  const observations = regions.flatMap(({ isKnown, observation }) => (isKnown ? observation : []));
  const known = namedRegions(data, regions);
  const title = indicator.title[core.code];
  const text = frameText(
    {
      indicators: [indicator],
      observations: [...observations, ...(reference ? [reference] : [])],
      summary: rankingSummary(indicator, observations, reference, core, {
        regions: data.regions.values(),
      }),
      notes: notesOn(cells, classes, data, settings, language),
      table: mapTable(cells, classes, data, language),
    },
    data,
    language,
  );
  return {
    ...text,
    source: { ...text.source, lines: [...text.source.lines, ...outlinesLine(data, language)] },
    cursor: {
      label: fill(words.cursor, { title }),
      hint: words.cursorHint,
      series: [
        {
          label: title,
          points: regions.map(({ observation, comparison }, i) => {
            const isPrinted =
              comparison?.outcome === 'compared' && comparison.evidence === 'printed-significant';
            return [
              spokenPoint(indicator, observation, core, { regions: known }),
              classText(classes, i, language),
              reference && comparison?.outcome === 'compared'
                ? `${differenceLabel(reference, data, language)} ${differenceText(indicator, comparison.difference, language)}`
                : '',
              // A printed significance is said with the figure.
              isPrinted ? '' : barMarkText(barMark(comparison), language),
            ]
              .filter(Boolean)
              .join(', ');
          }),
        },
      ],
    },
  };
}

/** The regions of the figures, and those that only the boundaries have a name for. */
function namedRegions(data: WidgetData, regions: readonly MapRegion[]): readonly Region[] {
  const unknown = regions.filter(({ observation }) => !data.regions.has(observation.region));
  return [
    ...data.regions.values(),
    ...unknown.map(({ observation: { region }, label }): Region => ({
      code: region,
      kind: 'area',
      name: { nl: label, en: label },
      parents: [],
    })),
  ];
}

function classText({ classes, ofRegions }: AreaClasses, place: number, { words }: MapLanguage): string {
  const number = ofRegions[place]?.number ?? null;
  const of = classes.filter((each) => each.number !== null).length;
  return number === null ? '' : fill(words.classOf, { n: String(number), of: String(of) });
}

/** "verschil met Almelo", within a sentence. */
function differenceLabel({ region }: Observation, data: WidgetData, language: MapLanguage): string {
  const label = fill(language.words.difference, { region: regionName(data, region, language) });
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function notesOn(
  cells: AreaCells,
  { classes }: AreaClasses,
  data: WidgetData,
  settings: WidgetSettings,
  language: MapLanguage,
): readonly string[] {
  const { words } = language;
  const { regions, reference, isByName } = cells;
  const isMap = regions.some(({ area }) => area);
  const uncertain = settings.includeUncertain ? data.observations.filter(({ run }) => run).length : 0;
  const listed = (isListed: (region: MapRegion) => boolean, some: string, many: string): string => {
    const names = regions.filter(isListed).map(({ label }) => label);
    if (names.length > few) return fill(many, { n: String(names.length) });
    return names.length ? fill(some, { regions: names.join(', ') }) : '';
  };
  return [
    classes.filter(({ number }) => number !== null).length > 1
      ? words.classesBy[classSettings(settings).method]
      : '',
    reference && isDiverging(cells)
      ? fill(words.classesAround, { region: regionName(data, reference.region, language) })
      : '',
    isMap ? '' : words.tiles,
    isByName ? words.outlinesByName : '',
    listed(({ isKnown }) => !isKnown, words.areasWithout, words.manyAreasWithout),
    isMap ? listed(({ area }) => !area, words.notOnMap, words.manyNotOnMap) : '',
    uncertain ? fill(words.uncertainNotOnMap, { n: String(uncertain) }) : '',
  ].filter(Boolean);
}

function outlinesLine({ boundaries }: WidgetData, { words }: MapLanguage): FrameText['source']['lines'] {
  const { attribution, licence } = boundaries ?? {};
  if (!attribution) return [];
  const made = fill(words.outlines, { attribution });
  return [
    {
      text: licence
        ? `${made} · ${fill(words.licence, { licence: licence.replace(/^https?:\/\/|\/$/g, '') })}`
        : made,
      url: licence ?? null,
    },
  ];
}

function mapTable(
  { indicator, regions, reference }: AreaCells,
  { ofRegions }: AreaClasses,
  data: WidgetData,
  language: MapLanguage,
): TableModel {
  const { core, words } = language;
  const title = indicator.title[core.code];
  const inTable = (observation: Observation): string =>
    formatValue(indicator, observation, core, { unit: 'none' });
  return withoutEmptyColumns({
    caption: `${title} (${indicator.unit.label[core.code]})`,
    scrollLabel: fill(words.scroll, { title }),
    columns: [
      { label: words.region, numeric: false },
      { label: words.value, numeric: true },
      { label: words.class, numeric: true },
      {
        label: reference
          ? fill(words.difference, { region: regionName(data, reference.region, language) })
          : '',
        numeric: true,
      },
      { label: words.remarks, numeric: false },
    ],
    rows: [
      ...regions.map(({ observation, label, comparison }, i) => ({
        header: label,
        cells: [
          inTable(observation),
          String(ofRegions[i]?.number ?? ''),
          comparison?.outcome === 'compared'
            ? differenceText(indicator, comparison.difference, language)
            : '',
          [barMarkText(barMark(comparison), language), remarksOn(indicator, observation, language)]
            .filter(Boolean)
            .join(', '),
        ],
      })),
      ...(reference && !regions.some(({ observation }) => observation === reference)
        ? [
            {
              header: regionName(data, reference.region, language),
              cells: [inTable(reference), '', '', remarksOn(indicator, reference, language)],
            },
          ]
        : []),
    ],
  });
}
