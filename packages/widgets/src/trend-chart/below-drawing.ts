import type { ComponentChildren } from 'preact';
import type { jsx } from 'preact/jsx-runtime';
import type { shownCharts } from '../chart/shown-charts.ts';
import { brushZoom } from './brush-zoom.ts';
import { showZoom, type OnZoom } from './show-zoom.ts';
import type { TrendChartText } from './trend-chart.text.ts';

/**
 * Makes what stands under the drawing of marked lines: the remarks by their numbers, and what zooms where
 * `onZoom` hears it. Elements are made by the `jsx` of the one who draws, and drawings are found in its
 * `charts`: where this is fetched on its own there is no second copy of either.
 */
export function belowDrawing(
  makeElement: typeof jsx,
  charts: Pick<typeof shownCharts, 'get'>,
  { annotations, zoom }: Pick<TrendChartText, 'annotations' | 'zoom'>,
  onZoom: OnZoom | undefined,
): ComponentChildren {
  return [
    annotations &&
      makeElement('ol', {
        class: 'stadspeil-annotations',
        part: 'annotations',
        'aria-label': annotations.label,
        children: annotations.items.map((item) => makeElement('li', { children: item })),
      }),
    zoom &&
      onZoom &&
      makeElement('div', {
        class: 'stadspeil-zoom',
        part: 'zoom',
        ref: (box: unknown) => {
          if (!box) return;
          showZoom(box as HTMLElement, zoom, onZoom);
          brushZoom(box as HTMLElement, zoom, charts);
        },
      }),
  ];
}
