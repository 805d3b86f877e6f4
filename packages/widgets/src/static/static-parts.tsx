import { FigureText } from '../frame/figure-text.tsx';
import type { FrameText } from '../frame/frame-text.ts';
import { textParts, type TextParts } from '../frame/text-parts.tsx';

/**
 * The parts around a drawing that is read without script: the table stands open, and there is
 * no cursor and nothing to sort by, because nothing would answer.
 */
export const staticParts: TextParts = {
  ...textParts,
  FigureText: ({ text, view }) => <FigureText text={withoutControls(text)} view={view} isOpen />,
  ChartCursor: class extends textParts.ChartCursor {
    override render(): never {
      return null as never;
    }
  },
};

function withoutControls(text: FrameText): FrameText {
  const { controls: _, ...table } = text.table;
  return { ...text, table };
}
