import { ChartCursor } from '../chart/chart-cursor.tsx';
import { FigureText } from './figure-text.tsx';
import { textStyles } from './text.styles.ts';

/** The components of the text and their looks. They come with it, after the first drawing. */
export interface TextParts {
  readonly styles: string;
  readonly FigureText: typeof FigureText;
  readonly ChartCursor: typeof ChartCursor;
}

/** The components of the text and their looks. */
export const textParts: TextParts = { styles: textStyles, FigureText, ChartCursor };
