import uPlot from 'uplot';
import type { Drawing } from './drawing.ts';
import type { LinesPlot } from './plot.ts';
import { resolveSeriesColours, type SeriesColours } from './series-colours.ts';
import { toAlignedData, type AlignedColumn } from './to-aligned-data.ts';
import { watchTheme } from './watch-theme.ts';

/**
 * Draws the lines of a plot on a canvas in `container`, which it puts exactly over the inner
 * rectangle of the drawing, with the scales of the drawing: every point lies where the SVG has it.
 * The colours are those that hold where the container stands, also after the theme changes. Axes,
 * labels and markers are the SVG's. Returns what takes the canvas away and lets go of it.
 */
export function renderUplot(container: HTMLElement, plot: LinesPlot, drawing: Drawing): () => void {
  let colours = coloursIn(container, plot);
  let chart = makeChart(container, plot, drawing, colours);
  const unwatch = watchTheme(container, () => {
    const next = coloursIn(container, plot);
    // Something around changes often on some pages, the colours seldom.
    if (isSame(next, colours)) return;
    colours = next;
    // uPlot fixes the looks of its series when it is made; making it again takes a few milliseconds.
    chart.destroy();
    chart = makeChart(container, plot, drawing, colours);
  });
  return () => {
    unwatch();
    chart.destroy();
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

function makeChart(container: HTMLElement, plot: LinesPlot, drawing: Drawing, colours: SeriesColours): uPlot {
  const { x, y, width, height } = drawing.plot;
  container.setAttribute('aria-hidden', 'true');
  container.style.translate = `${x}px ${y}px`;
  const { x: periods, columns } = toAlignedData(plot);
  const hidden = { show: false };
  const chart = new uPlot(
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
  // What uPlot's own style sheet would say about a bare canvas, without a sheet to load.
  Object.assign(chart.ctx.canvas.style, { display: 'block', inlineSize: '100%', blockSize: '100%' });
  chart.under.hidden = true;
  chart.over.hidden = true;
  return chart;
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
