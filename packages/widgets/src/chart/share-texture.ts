import type { AreaMark, Mark } from './drawing.ts';
import { ruleMark } from './marks.ts';

/** Between the lines of a texture, and from its edge to the first line, in pixels. */
const step = 7;

/** Which lines lie over the parts of a slot, so that no two are told apart by colour alone. */
const textures = ['', '|', '-', '|-', '', '|'] as const;

/**
 * The lines over one part of a whole: none, upright, level or both, by its slot. From the fifth slot on
 * a part is paper with an outline.
 */
export function shareTexture(slot: number, { x, y, width, height }: AreaMark): readonly Mark[] {
  const texture = textures[slot - 1] ?? '-';
  const places = (length: number): readonly number[] =>
    Array.from({ length: Math.max(0, Math.ceil(length / step) - 1) }, (_, i) => (i + 1) * step);
  return [
    ...(texture.includes('|')
      ? places(width).map((at) => ruleMark('share-texture', x + at, y, x + at, y + height, slot))
      : []),
    ...(texture.includes('-')
      ? places(height).map((at) => ruleMark('share-texture', x, y + at, x + width, y + at, slot))
      : []),
  ];
}

/** From this slot on a part is paper with an outline. */
export const firstOutlined = 5;
