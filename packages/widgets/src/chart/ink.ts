import { seriesDashes, seriesPalette } from './chart.styles.ts';
import { tintShare } from '../map/tint-share.ts';
import { firstOutlined } from './share-texture.ts';
import type { AreaMark, MarkRole } from './drawing.ts';

/** The colours of a drawing that stands on its own, without a style sheet. */
export interface InkColours {
  readonly text: string;
  readonly paper: string;
  readonly grid: string;
  readonly bar: string;
  /** Of lines of context. */
  readonly context: string;
  /** Of slots 1 to 6. */
  readonly series: readonly string[];
}

/** How a mark is painted: the presentation attributes of SVG. */
export interface Ink {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** In pixels, as `stroke-dasharray` has it; `none` for a whole line. */
  readonly dash: string;
}

/** What ink depends on. */
export interface InkedMark {
  readonly role: MarkRole;
  readonly slot?: number | undefined;
  readonly variant?: AreaMark['variant'];
}

/** Dark on white, as paper has it. */
export const paperColours: InkColours = {
  text: '#1A1A1A',
  paper: '#FFFFFF',
  grid: '#DADDE1',
  bar: '#7F8C9B',
  context: '#8C8C8C',
  series: seriesPalette,
};

/**
 * Paints a mark without a style sheet: for a file of its own, a canvas, an e-mail. The same looks as
 * `chartStyles` and `barsStyles` give in a page.
 */
export function inkOf({ role, slot, variant }: InkedMark, colours: InkColours): Ink {
  const { text, paper, grid, bar, context, series } = colours;
  const place = slot === undefined ? -1 : slot - 1;
  const colour = series[place] ?? context;
  const width = place === 0 ? 2.5 : place in series ? 2 : 1;
  const filled = (fill: string): Ink => ({ fill, stroke: 'none', strokeWidth: 0, dash: 'none' });
  const drawn = (stroke: string, strokeWidth = 1, dash = 'none', fill = 'none'): Ink => ({
    fill,
    stroke,
    strokeWidth,
    dash,
  });
  const first = series[0] ?? text;
  switch (role) {
    case 'grid':
      return drawn(grid);
    case 'zero':
    case 'axis':
      return drawn(text);
    case 'annotation':
      return drawn(text, 1, 'none', paper);
    case 'interval':
      return drawn(text, 1.5);
    case 'spine-range':
      return filled(bar);
    case 'spine-value':
      return drawn(first, 5, 'none', first);
    case 'bar-earlier':
      return drawn(bar, 1.5, 'none', paper);
    case 'reference':
      return drawn(text, 2);
    case 'reference-halo':
      return drawn(paper, 5);
    case 'cursor':
      return drawn(text, 1.5);
    case 'band':
      return drawn(colour, 1, '1 3');
    case 'goal':
      return drawn(colour, 2, '1 4', paper);
    case 'break':
      return drawn(text, 1, '4 4');
    case 'line':
      return drawn(colour, width, seriesDashes[place] ?? 'none');
    case 'line-forecast':
      return drawn(colour, width, '2 3');
    case 'marker':
      return filled(colour);
    case 'marker-forecast':
      return drawn(colour, 1.5, 'none', paper);
    case 'share':
      return variant === 'outlined' ? drawn(colour, 2, 'none', paper) : filled(colour);
    case 'share-texture':
      return drawn(place + 1 >= firstOutlined ? colour : paper, 1.5);
    case 'bar':
      if (variant === 'lower') return drawn(first, 2, 'none', paper);
      return filled(variant === 'higher' || variant === 'focus' ? first : bar);
    case 'region':
    case 'region-lower':
      return drawn(text, 1, 'none', mixed(series[role === 'region' ? 0 : 1] ?? text, paper, slot ?? 1));
    case 'region-equal':
    case 'region-none':
      return drawn(text, 1, 'none', paper);
    case 'region-texture':
      return drawn(context);
    case 'region-focus':
      return drawn(text, 3);
    case 'cursor-halo':
      return drawn(paper, 8);
    default:
      return filled(text);
  }
}

/** A tint of a colour on paper, as `fill-opacity` makes it. Both are in six hexadecimal digits. */
function mixed(colour: string, paper: string, tint: number): string {
  const share = tintShare(tint) / 100;
  const channels = [1, 3, 5].map((at) => {
    const [of, on] = [colour, paper].map((each) => parseInt(each.slice(at, at + 2), 16)) as [number, number];
    return Math.round(of * share + on * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
