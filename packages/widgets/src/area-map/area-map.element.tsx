import type { JSX } from 'preact';
import { chartStyles } from '../chart/chart.styles.ts';
import type { WidgetSettings } from '../element/settings.ts';
import { StadspeilElement } from '../element/stadspeil-element.tsx';
import { frameStyles } from '../frame/frame.styles.ts';
import type { TextParts } from '../frame/text-parts.tsx';
import type { WidgetData } from '../load/widget-data.ts';
import { readBoundaries } from '../map/read-boundaries.ts';
import { dutchCharts } from '../words/dutch-charts.ts';
import type { MapLanguage } from '../words/widget-language.ts';
import { areaMapFigure, type AreaMapFigure } from './area-map.figure.ts';
import { areaMapStyles } from './area-map.styles.ts';
import type { AreaMapText } from './area-map.text.ts';
import { AreaMapView } from './area-map.tsx';
import { loadBoundaries, loadMap } from './load-map.ts';
import { loadText } from './load-text.ts';

/**
 * Regions on a map, in the tint and with the number of their class; without boundaries, as tiles.
 *
 * The boundaries are GeoJSON or TopoJSON of your own site, in degrees or in RD, with the codes of the regions.
 *
 * @summary Regions on a map.
 * @tagname stadspeil-area-map
 * @slot - What shows when the figures cannot be shown: a sentence, a link to a page with the figures.
 * @attr {string} src - Address of the dataset's folder.
 * @attr {string} edition - An edition by name or hash. Default: the current one.
 * @attr {string} indicator - Id of the indicator.
 * @attr {string} region - Codes of regions by spaces; "all" for all on the map, with `period`.
 * @attr {boolean} parts - The parts of the region in its place.
 * @attr {string} boundaries - Address of a file of boundaries; `file.json#WIJK` reads the codes from a property. As a property: that file, parsed. Default: tiles.
 * @attr {string} classes - "quantile 5", "equal 4" or "natural 5", with 2 to 7 classes. Default: quantile 5.
 * @attr {string} benchmark - Code of the region from whose figure the tints go two ways. Default: none.
 * @attr {string} period - The period to show. Default: the latest of each region.
 * @attr {string} dimension - "age:65+" shows one category of a dimension.
 * @attr {"ranked" | "given"} order - The cursor and the table go from high to low, or by name ("given"). Default: ranked.
 * @attr {string} highlight - Codes of regions that stand out.
 * @attr {string} include - "uncertain" says how many figures have no certain place.
 * @attr {string} lang - "nl" or "en". Default: the language of the page, else Dutch.
 * @attr {number} heading-level - Level of the title, 1 to 6. Default: 3.
 * @attr {string} caption - A title of your own. Default: the indicator's.
 * @attr {"chart" | "table"} view - Map or table. Default: chart.
 * @fires stadspeil-ready - The figures are shown, or words for why there are none; `detail.state` says which.
 * @fires stadspeil-error - The figures cannot be shown; `detail.error` says why.
 * @fires stadspeil-change - The cursor moved; `detail` has its series, its point and what it says.
 * @csspart base - The figure.
 * @csspart title - The heading.
 * @csspart legend - The list of classes.
 * @csspart summary - The sentences.
 * @csspart readout - What the cursor stands on, in words.
 * @csspart table - The table.
 * @csspart source - Remarks, period and source.
 * @csspart tools - The buttons under the figure.
 * @csspart state - The words of a state without figures.
 * @cssprop --stadspeil-chart-color - Text and outlines. Default: the house style's.
 * @cssprop --stadspeil-chart-background-color - Background. Default: the house style's.
 * @cssprop --stadspeil-chart-font-family - Font. Default: the house style's.
 * @cssprop --stadspeil-chart-series-1-color - The darkest tint. Default: the house style's action colour.
 * @cssprop --stadspeil-chart-series-2-color - The darkest tint below a benchmark.
 */
export class StadspeilAreaMap extends StadspeilElement<AreaMapFigure, AreaMapText, MapLanguage> {
  protected override readonly styles = [frameStyles, chartStyles, areaMapStyles];
  protected override readonly dutch = dutchCharts;
  protected override readonly figure = areaMapFigure;
  protected override readonly loadText = loadText;

  #boundaries: unknown = null;

  /** A file of boundaries, parsed; or its address, which is the attribute. */
  get boundaries(): unknown {
    return this.#boundaries ?? this.getAttribute('boundaries');
  }
  set boundaries(given: unknown) {
    const isFile = typeof given === 'object' && given !== null;
    this.#boundaries = isFile ? given : null;
    if (typeof given === 'string') this.setAttribute('boundaries', given);
    else if (!isFile) this.removeAttribute('boundaries');
    // Another file is as good as another address.
    this.attributeChangedCallback('boundaries', null, '');
  }

  protected override async dataFor(settings: WidgetSettings): Promise<WidgetData> {
    const data = await super.dataFor(settings);
    if (this.#boundaries) return { ...data, boundaries: readBoundaries(this.#boundaries) };
    return data.boundaries ? data : { ...data, ...(await loadBoundaries(settings)) };
  }

  protected override load(settings: WidgetSettings): Promise<WidgetData> {
    return loadMap(this.#boundaries ? { ...settings, boundaries: null } : settings);
  }

  protected override view(
    figure: AreaMapFigure,
    text: AreaMapText | null,
    parts: TextParts | null,
  ): JSX.Element {
    return <AreaMapView figure={figure} text={text} parts={parts} onChange={this.tellChange} />;
  }
}
