import type { ComponentChildren, VNode } from 'preact';
import { expect, it } from 'vitest';
import { buildLinesPlot } from '../testing/build-plots.ts';
import { drawLines } from './draw-lines.ts';
import type { LinesPlot } from './plot.ts';
import { PlotView, type PlotViewProps } from './plot-view.tsx';
import { SvgDrawing } from './svg-drawing.tsx';

const childrenOf = (node: VNode): readonly ComponentChildren[] =>
  [(node.props as { readonly children?: ComponentChildren }).children].flat();

it('draws at a usual width where nothing can be measured, as in Node', () => {
  const props: PlotViewProps<LinesPlot> = {
    plot: buildLinesPlot([[1, 2]]),
    draw: drawLines,
  };
  const view = new PlotView(props, undefined);
  view.props = props;
  const svg = childrenOf(childrenOf(view.render(props))[0] as VNode).find(
    (child) => (child as VNode | null)?.type === SvgDrawing,
  ) as VNode<{
    readonly drawing: { readonly width: number };
  }>;
  expect(svg.props.drawing.width).toBe(640);
});
