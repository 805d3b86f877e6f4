import type { Rgb } from './colour.ts';

let ink: CanvasRenderingContext2D | null | undefined;

function readWithAlpha(text: string): readonly [number, number, number, number] {
  const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  if (plain) {
    const [, red, green, blue, alpha = 1] = plain.map(Number);
    return [(red ?? 0) / 255, (green ?? 0) / 255, (blue ?? 0) / 255, plain[4] ? alpha : 1];
  }
  // Any other way to write a colour: what a canvas makes of it.
  ink ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!ink) return [0, 0, 0, 0];
  ink.clearRect(0, 0, 1, 1);
  ink.fillStyle = text;
  ink.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = ink.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
}

/** Reads a colour as `getComputedStyle` gives it, without its transparency. */
export function readColour(text: string): Rgb {
  const [red, green, blue] = readWithAlpha(text);
  return [red, green, blue];
}

/**
 * The opaque colour that an element stands on: what lies behind it shines through where it is
 * transparent, up through slots and out of shadow roots. Behind all is white.
 */
export function paperOf(element: Element): Rgb {
  let node: Node | null = element;
  const layers: (readonly [number, number, number, number])[] = [];
  while (node) {
    if (node instanceof Element) {
      const layer = readWithAlpha(getComputedStyle(node).backgroundColor);
      layers.push(layer);
      if (layer[3] === 1) break;
    }
    node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  }
  return layers.reverse().reduce<Rgb>(
    (paper, [red, green, blue, alpha]) => {
      const over = (part: number, under: number): number => part * alpha + under * (1 - alpha);
      return [over(red, paper[0]), over(green, paper[1]), over(blue, paper[2])];
    },
    [1, 1, 1],
  );
}
