import { FigureText } from './figure-text.tsx';
import { RangeCursor } from './range-cursor.tsx';
import { textStyles } from './text.styles.ts';

/** The components of the text and their looks. They come with it, after the first drawing. */
export interface TextParts {
  readonly styles: string;
  readonly FigureText: typeof FigureText;
  readonly RangeCursor: typeof RangeCursor;
}

/** The components of the text and their looks. */
export const textParts: TextParts = { styles: textStyles, FigureText, RangeCursor };
