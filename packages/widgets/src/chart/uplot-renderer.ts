import uPlot from 'uplot';
import type { Drawing } from './drawing.ts';
import type { LinesPlot } from './plot.ts';
import type { SeriesColours } from './series-colours.ts';
import { toAlignedData, type AlignedColumn } from './to-aligned-data.ts';

/** A canvas with the lines of a plot. */
export interface UplotLines {
  /** Draws other figures, at another size or in other colours, on the same canvas. */
  readonly update: (plot: LinesPlot, drawing: Drawing, colours: SeriesColours) => void;
  /** Takes the canvas away and lets go of it. */
  readonly destroy: () => void;
}

/**
 * Draws the lines of a plot on a canvas in `container`, which it puts exactly over the inner
 * rectangle of the drawing, with the scales of the drawing: every point lies where the SVG has it.
 * Axes, labels and markers are the SVG's.
 */
export function renderUplot(
  container: HTMLElement,
  plot: LinesPlot,
  drawing: Drawing,
  colours: SeriesColours,
): UplotLines {
  let chart = make(container, plot, drawing, colours);
  return {
    update: (nextPlot, nextDrawing, nextColours) => {
      // uPlot fixes the looks of its series when it is made; making it again takes a few milliseconds.
      chart.destroy();
      chart = make(container, nextPlot, nextDrawing, nextColours);
    },
    destroy: () => chart.destroy(),
  };
}

function make(container: HTMLElement, plot: LinesPlot, drawing: Drawing, colours: SeriesColours): uPlot {
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
