import { afterEach, expect, it } from 'vitest';
import { chartStyles } from './chart.styles.ts';
import { resolveSeriesColours } from './series-colours.ts';

function styledRoot(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(chartStyles);
  root.adoptedStyleSheets = [sheet];
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

it('reads colours, widths and dashes from the style sheet', () => {
  const colours = resolveSeriesColours(styledRoot(), [1, 2]);
  expect(colours.get(1)).toEqual({
    line: { colour: 'rgb(18, 67, 109)', width: 2.5, dash: [] },
    forecast: { colour: 'rgb(18, 67, 109)', width: 2.5, dash: [2, 3] },
  });
  expect(colours.get(2)?.line).toEqual({ colour: 'rgb(222, 91, 32)', width: 2, dash: [7, 3] });
});

it('takes the first colour from the house style, in the order of the chain', () => {
  const root = styledRoot();
  const first = (): string | undefined => resolveSeriesColours(root, [1]).get(1)?.line.colour;
  const { style } = document.documentElement;
  style.setProperty('--utrecht-button-primary-action-background-color', 'rgb(1, 2, 3)');
  expect(first()).toBe('rgb(1, 2, 3)');
  style.setProperty('--basis-color-action-1-color-default', 'rgb(4, 5, 6)');
  expect(first()).toBe('rgb(4, 5, 6)');
  style.setProperty('--stadspeil-chart-series-1-color', 'rgb(7, 8, 9)');
  expect(first()).toBe('rgb(7, 8, 9)');
});

it('gives slots without a look of their own the thin grey of context', () => {
  const { line } = resolveSeriesColours(styledRoot(), [7]).get(7) ?? {};
  expect(line).toEqual({ colour: 'rgb(140, 140, 140)', width: 1, dash: [] });
});

it('leaves nothing behind', () => {
  const root = styledRoot();
  resolveSeriesColours(root, [1, 1, 2]);
  expect(root.childElementCount).toBe(0);
});
