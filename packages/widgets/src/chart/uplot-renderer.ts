import uPlot from 'uplot';
import type { Drawing } from './drawing.ts';
import type { LinesPlot } from './plot.ts';
import { resolveSeriesColours, type SeriesColours } from './series-colours.ts';
import { toAlignedData, type AlignedColumn } from './to-aligned-data.ts';
import { watchTheme } from './watch-theme.ts';

/** The lines of a plot on a canvas. */
export interface UplotLines {
  /** Draws other figures, or the same at another size. */
  readonly update: (plot: LinesPlot, drawing: Drawing) => void;
  /** Takes the canvas away and lets go of it. */
  readonly destroy: () => void;
}

/**
 * Draws the lines of a plot on a canvas in `container`, which it puts exactly over the inner
 * rectangle of the drawing, with the scales of the drawing: every point lies where the SVG has it.
 * The colours are those that hold where the container stands, also after the theme changes. Axes,
 * labels and markers are the SVG's.
 */
export function renderUplot(container: HTMLElement, plot: LinesPlot, drawing: Drawing): UplotLines {
  let shown = { plot, drawing, colours: coloursIn(container, plot) };
  let chart = makeChart(container, shown);
  // uPlot fixes the looks of its series when it is made; making it again takes a few milliseconds.
  const show = (next: typeof shown): void => {
    chart.destroy();
    chart = makeChart(container, next);
    shown = next;
  };
  const unwatch = watchTheme(container, () => {
    const colours = coloursIn(container, shown.plot);
    // Something around changes often on some pages, the colours seldom.
    if (!isSame(colours, shown.colours)) show({ ...shown, colours });
  });
  return {
    update: (nextPlot, nextDrawing) =>
      show({ plot: nextPlot, drawing: nextDrawing, colours: coloursIn(container, nextPlot) }),
    destroy: () => {
      unwatch();
      chart.destroy();
    },
  };
}

function coloursIn(container: Element, { series }: LinesPlot): SeriesColours {
  return resolveSeriesColours(
    container,
    series.map(({ slot }) => slot),
  );
}

const isSame = (a: SeriesColours, b: SeriesColours): boolean =>
  JSON.stringify([...a]) === JSON.stringify([...b]);

function makeChart(
  container: HTMLElement,
  {
    plot,
    drawing,
    colours,
  }: { readonly plot: LinesPlot; readonly drawing: Drawing; readonly colours: SeriesColours },
): uPlot {
  const { x, y, width, height } = drawing.plot;
  container.setAttribute('aria-hidden', 'true');
  container.style.translate = `${x}px ${y}px`;
  const { x: periods, columns } = toAlignedData(plot);
  const hidden = { show: false };
  return new uPlot(
    {
      width,
      height,
      padding: [0, 0, 0, 0],
      pxAlign: false,
      legend: hidden,
      cursor: hidden,
      axes: [hidden, hidden],
      scales: {
        x: { time: false, range: [...drawing.x.domain] },
        y: { range: [...drawing.y.domain] },
      },
      series: [{}, ...columns.map((column) => seriesOf(column, plot, colours))],
    },
    [[...periods], ...columns.map((column) => [...column.y])],
    container,
  );
}

function seriesOf({ series, part }: AlignedColumn, plot: LinesPlot, colours: SeriesColours): uPlot.Series {
  const look = colours.get(plot.series[series]?.slot ?? 0)?.[part];
  return {
    spanGaps: false,
    points: { show: false },
    ...(look && { stroke: look.colour, width: look.width, dash: inDevicePixels(look.dash) }),
  };
}

/** uPlot scales widths to the screen itself, dashes not. */
const inDevicePixels = (dash: readonly number[]): number[] => dash.map((length) => length * devicePixelRatio);
