import type { Anchor, AreaMark, Drawing, DrawingSize, Mark } from './drawing.ts';
import { textMarks } from './marks.ts';
import type { PlotShare, SharesPlot, SharesRow } from './plot.ts';
import { firstOutlined, shareTexture } from './share-texture.ts';
import { baseline, gap, lineHeight } from './spacing.ts';
import { wrapText } from './wrap-text.ts';

/** Of a row of parts, in em; a finger needs 24 pixels. */
const rowHeight = 2;

/** Between two parts, in pixels. */
const seam = 2;

/**
 * Draws wholes in their parts, one under the other, each as wide as the drawing: its label above, and
 * the share in words within each part that has room for it. The height follows from the number of rows.
 */
export function drawShares({ rows }: SharesPlot, size: DrawingSize): Drawing {
  const { width, fontSize } = size;
  let edge = 0;
  const drawn = rows.map((row) => {
    const label = wrapText(row.label, width, size);
    const top = edge + label.length * lineHeight * fontSize + (gap / 2) * fontSize;
    const height = Math.max(24, rowHeight * fontSize);
    const texts = textMarks('share-label', label, 0, edge + fontSize, fontSize);
    edge = top + height + gap * fontSize;
    return { texts, parts: partsOf(row, top, height, size) };
  });
  const parts = drawn.flatMap((row) => row.parts);
  return {
    width,
    height: Math.ceil(edge),
    plot: { x: 0, y: 0, width, height: edge },
    x: { domain: [0, 100], range: [0, width] },
    y: { domain: [0, Math.max(1, rows.length)], range: [0, edge] },
    along: 'y',
    frame: drawn.flatMap(({ texts }) => texts),
    series: parts.map(({ marks }) => marks),
    anchors: [parts.map(({ anchor }) => anchor)],
  };
}

interface DrawnPart {
  readonly marks: readonly Mark[];
  readonly anchor: Anchor;
}

/** The parts of a row from the left; one without parts is a place without marks. */
function partsOf(
  { shares }: SharesRow,
  top: number,
  height: number,
  size: DrawingSize,
): readonly DrawnPart[] {
  const { width, fontSize } = size;
  const textLine = top + height / 2 + baseline * fontSize;
  if (!shares.length) return [{ marks: [], anchor: [0, top + height / 2] }];
  let sum = 0;
  return shares.map((part) => {
    const left = (sum / 100) * width;
    sum += part.share;
    const area: AreaMark = {
      type: 'area',
      role: 'share',
      slot: part.slot,
      ...(part.slot >= firstOutlined && { variant: 'outlined' }),
      x: left,
      y: top,
      width: Math.max(0, (part.share / 100) * width - seam),
      height,
    };
    return {
      marks: [area, ...shareTexture(part.slot, area), ...valueMarks(part, area, textLine, size)],
      anchor: [left + area.width / 2, top + height / 2],
    };
  });
}

function valueMarks(
  { text }: PlotShare,
  { x, width }: AreaMark,
  textLine: number,
  { fontSize, measure }: DrawingSize,
): readonly Mark[] {
  return (measure(text) + gap) * fontSize > width
    ? []
    : textMarks('share-value', [text], x + width / 2, textLine, fontSize, 'middle');
}
