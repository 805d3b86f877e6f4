import { FigureText } from './figure-text.tsx';
import { RangeCursor } from './range-cursor.tsx';

/** The components of the text. They come with it, after the first drawing. */
export interface TextParts {
  readonly FigureText: typeof FigureText;
  readonly RangeCursor: typeof RangeCursor;
}

/** The components of the text. */
export const textParts: TextParts = { FigureText, RangeCursor };
