import { FigureText } from '../frame/figure-text.tsx';
import { textParts, type TextParts } from '../frame/text-parts.tsx';

/**
 * The parts around a drawing that is read without script: the table stands open, and there is no
 * cursor, because nothing would answer it.
 */
export const staticParts: TextParts = {
  ...textParts,
  FigureText: (props) => <FigureText {...props} isOpen />,
  ChartCursor: class extends textParts.ChartCursor {
    override render(): never {
      return null as never;
    }
  },
};
