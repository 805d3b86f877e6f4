import { ChartCursor } from '../chart/chart-cursor.tsx';
import { SvgDrawing } from '../chart/svg-drawing.tsx';
import { UplotLayer } from '../chart/uplot-layer.tsx';
import { FigureText } from './figure-text.tsx';
import { textStyles } from './text.styles.ts';

/** What comes after the first drawing: the components of the text with their looks, and what lies over a drawing. */
export interface TextParts {
  readonly styles: string;
  readonly FigureText: typeof FigureText;
  readonly ChartCursor: typeof ChartCursor;
  readonly UplotLayer: typeof UplotLayer;
  readonly SvgDrawing: typeof SvgDrawing;
}

/** All of it. */
export const textParts: TextParts = { styles: textStyles, FigureText, ChartCursor, UplotLayer, SvgDrawing };
