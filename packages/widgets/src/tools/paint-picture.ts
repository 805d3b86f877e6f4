/**
 * Paints a picture that has its looks in attributes on a canvas, `scale` times as large. An `<img>` of the
 * SVG would do it too, but the strict policy refuses it by data: and blob:.
 */
export function paintPicture(picture: SVGSVGElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = scale * numberOf(picture, 'width');
  canvas.height = scale * numberOf(picture, 'height');
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('paintPicture: no canvas');
  context.scale(scale, scale);
  const { fontFamily = 'sans-serif', colour } = {
    fontFamily: picture.getAttribute('font-family') ?? undefined,
    colour: picture.getAttribute('fill') ?? '#000',
  };
  for (const child of picture.children) paint(context, child, fontFamily, colour);
  return canvas;
}

function paint(context: CanvasRenderingContext2D, mark: Element, fontFamily: string, colour: string): void {
  context.save();
  const [, x = 0, y = 0] =
    /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(mark.getAttribute('transform') ?? '') ?? [];
  context.translate(Number(x), Number(y));
  const fill = mark.getAttribute('fill') ?? colour;
  const stroke = mark.getAttribute('stroke') ?? 'none';
  const opacity = (name: string): number => Number(mark.getAttribute(name) ?? 1);
  context.fillStyle = fill === 'none' ? 'transparent' : fill;
  context.strokeStyle = stroke;
  context.lineWidth = parseFloat(mark.getAttribute('stroke-width') ?? '1');
  context.setLineDash((mark.getAttribute('stroke-dasharray') ?? '').match(/[\d.]+/g)?.map(Number) ?? []);
  context.lineJoin = (mark.getAttribute('stroke-linejoin') ?? 'miter') as CanvasLineJoin;
  context.lineCap = (mark.getAttribute('stroke-linecap') ?? 'butt') as CanvasLineCap;
  const hasStroke = stroke !== 'none' && context.lineWidth > 0;
  const shape = shapeOf(mark);
  const filling = (): void => {
    context.globalAlpha = opacity('opacity') * opacity('fill-opacity');
    if (fill === 'none') return;
    if (shape) context.fill(shape);
    else if (mark.localName === 'text')
      context.fillText(mark.textContent ?? '', numberOf(mark, 'x'), numberOf(mark, 'y'));
  };
  const stroking = (): void => {
    context.globalAlpha = opacity('opacity') * opacity('stroke-opacity');
    if (!hasStroke) return;
    if (shape) context.stroke(shape);
    else if (mark.localName === 'text')
      context.strokeText(mark.textContent ?? '', numberOf(mark, 'x'), numberOf(mark, 'y'));
  };
  if (mark.localName === 'text') {
    context.font = `${mark.getAttribute('font-weight') ?? 'normal'} ${parseFloat(mark.getAttribute('font-size') ?? '14')}px ${fontFamily}`;
    context.textAlign = alignments[mark.getAttribute('text-anchor') ?? 'start'] ?? 'left';
  }
  const isStrokeFirst = mark.getAttribute('paint-order')?.startsWith('stroke');
  for (const layer of isStrokeFirst ? [stroking, filling] : [filling, stroking]) layer();
  for (const child of mark.children) paint(context, child, fontFamily, colour);
  context.restore();
}

const alignments: Readonly<Record<string, CanvasTextAlign>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

function shapeOf(mark: Element): Path2D | null {
  const path = new Path2D(mark.getAttribute('d') ?? '');
  const at = (name: string): number => numberOf(mark, name);
  switch (mark.localName) {
    case 'path':
      return path;
    case 'line':
      path.moveTo(at('x1'), at('y1'));
      path.lineTo(at('x2'), at('y2'));
      return path;
    case 'rect':
      path.rect(at('x'), at('y'), at('width'), at('height'));
      return path;
    default:
      return null;
  }
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}
