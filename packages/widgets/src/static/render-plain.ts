import { inkOf, paperColours, type InkColours } from '../chart/ink.ts';
import type { AreaMark, MarkRole } from '../chart/drawing.ts';
import { renderWidget, type StaticRequest } from './render-widget.tsx';

/** A widget for a place without a shadow root and without a style sheet. */
export interface PlainRequest extends StaticRequest {
  /** Goes before the ids of this widget, which are unique only within a shadow root. */
  readonly id: string;
  /** Default: dark on white. */
  readonly colours?: InkColours;
}

/**
 * Draws a widget as plain HTML, for a newsletter, a document or a page that strips styles: what is
 * drawn carries its colours in attributes, and ids bear a prefix so that several widgets can stand in
 * one document.
 *
 * @example
 * ```ts
 * renderPlain({ id: 'banen', tag: 'stadspeil-trend-chart', data });
 * ```
 */
export function renderPlain({ id, colours = paperColours, ...request }: PlainRequest): string {
  // Texts are escaped: a quotation mark in what was drawn is always one of an attribute.
  return renderWidget(request)
    .replace(/ (id|aria-labelledby|aria-describedby)="([^"]+)"/g, ` $1="${id}-$2"`)
    .replace(/ class="([^"]*\bstadspeil-mark-[^"]*)"/g, (_, classes: string) => inked(classes, colours));
}

function inked(classes: string, colours: InkColours): string {
  const part = (start: string): string | undefined =>
    classes
      .split(' ')
      .find((each) => each.startsWith(start))
      ?.slice(start.length);
  const slot = part('slot-');
  const variant = part('variant-') as AreaMark['variant'];
  const { fill, stroke, strokeWidth, dash } = inkOf(
    {
      role: part('stadspeil-mark-') as MarkRole,
      slot: slot === undefined ? undefined : Number(slot),
      ...(variant !== undefined && { variant }),
    },
    colours,
  );
  const line = stroke === 'none' ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`;
  return ` fill="${fill}"${line}${dash === 'none' ? '' : ` stroke-dasharray="${dash}"`}`;
}
