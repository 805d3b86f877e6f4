/** How the lines of one slot look, as the style sheet and the house style have it. */
export interface SeriesLook {
  /** A colour that a canvas understands: no `var()`. */
  readonly colour: string;
  /** In pixels. */
  readonly width: number;
  /** Lengths in pixels of dashes and the gaps between them; empty for an unbroken line. */
  readonly dash: readonly number[];
}

/** The looks of each slot: of what was observed, and of what is expected. */
export type SeriesColours = ReadonlyMap<number, { readonly line: SeriesLook; readonly forecast: SeriesLook }>;

/**
 * Reads how lines look from the styles that hold in `root`, for a renderer to which custom properties
 * mean nothing. `slots` are those to read. Puts probes in `root` for a moment.
 */
export function resolveSeriesColours(root: ShadowRoot | Element, slots: Iterable<number>): SeriesColours {
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  probe.setAttribute('class', 'stadspeil-drawing');
  probe.setAttribute('display', 'none');
  const looksOf = (role: string, slot: number): SeriesLook => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', `stadspeil-mark-${role} slot-${slot}`);
    probe.append(path);
    const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(path);
    return {
      colour: stroke,
      width: parseFloat(strokeWidth),
      dash: strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? [],
    };
  };
  root.append(probe);
  const colours = new Map(
    [...new Set(slots)].map((slot) => [
      slot,
      { line: looksOf('line', slot), forecast: looksOf('line-forecast', slot) },
    ]),
  );
  probe.remove();
  return colours;
}
