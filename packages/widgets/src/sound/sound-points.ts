import type { Drawing } from '../chart/drawing.ts';

/** What is heard of one point of a drawing. */
export interface SoundPoint {
  /** Place in its series. */
  readonly point: number;
  /** In Hz; `null` for a figure that is missing. */
  readonly frequency: number | null;
  /** From -1, the first point, to 1. */
  readonly panning: number;
  readonly isForecast: boolean;
}

/** The ends of the value axis sound as these, in Hz: two octaves, equal steps of value as equal intervals. */
const lowest = 220;
const highest = 880;

/**
 * What is heard of a series: higher for a higher figure, from left to right along the drawing. A figure
 * that is missing has no pitch: a bar without a number is no bar at zero. Of bars, only those in view.
 */
export function soundPoints(drawing: Drawing, series: number): readonly SoundPoint[] {
  const { along, x, y, plot } = drawing;
  const anchors = drawing.anchors[series] ?? [];
  const isBars = along === 'y';
  const [from, to] = (isBars ? x : y).range;
  return anchors.flatMap((anchor, point): readonly SoundPoint[] => {
    if (!anchor)
      return isBars
        ? []
        : [
            {
              point,
              frequency: null,
              panning: toPan(point / Math.max(1, anchors.length - 1)),
              isForecast: false,
            },
          ];
    const marks = (isBars ? drawing.series[point] : drawing.series[series]) ?? [];
    const height = (anchor[isBars ? 0 : 1] - from) / (to - from);
    const isMissing = isBars && !marks.some(({ role }) => role === 'bar');
    const along01 = isBars ? (anchor[1] - plot.y) / plot.height : (anchor[0] - plot.x) / plot.width;
    return [
      {
        point,
        frequency: isMissing ? null : lowest * (highest / lowest) ** height,
        panning: toPan(along01),
        isForecast: marks.some(
          (mark) =>
            mark.type === 'point' &&
            mark.role === 'marker-forecast' &&
            mark.x === anchor[0] &&
            mark.y === anchor[1],
        ),
      },
    ];
  });
}

const toPan = (share: number): number => Math.min(1, Math.max(-1, 2 * share - 1));
