import type { ToolContext } from './tool-context.ts';

/** What a group of tools opens in its bar. */
export const panelOf = (bar: Element): HTMLElement =>
  bar.querySelector('.stadspeil-tool-panel') as HTMLElement;

/** Says something to the reader, seen and heard, once. */
export function tell({ bar }: Pick<ToolContext, 'bar'>, words: string): void {
  (bar.lastChild as Element).textContent = words;
}
