import type { Drawing, DrawingSize, TextMark } from './drawing.ts';

/** The rectangle that a text takes. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rectangles of all texts of a drawing, by measure. For tests: nothing in a drawing may collide. */
export function textBoxes(
  { frame, series }: Drawing,
  { fontSize, measure }: DrawingSize,
): readonly TextBox[] {
  return [frame, ...series]
    .flat()
    .filter((mark): mark is TextMark => mark.type === 'text')
    .map(({ x, y, text, anchor }) => {
      const width = measure(text) * fontSize;
      const left = x - { start: 0, middle: width / 2, end: width }[anchor];
      return { text, left, right: left + width, top: y - 0.8 * fontSize, bottom: y + 0.22 * fontSize };
    });
}

/** The texts that stick out of a drawing. */
export function textsOutside(drawing: Drawing, size: DrawingSize): readonly string[] {
  // Half a pixel is a matter of rounding.
  return textBoxes(drawing, size)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || top < -0.5 || right > drawing.width + 0.5 || bottom > drawing.height + 0.5,
    )
    .map(({ text }) => text);
}

/** The pairs of texts that lie over one another. */
export function textsOverlapping(drawing: Drawing, size: DrawingSize): readonly string[] {
  const boxes = textBoxes(drawing, size);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
