/** A label with its place along the axis. */
export interface PlacedLabel {
  readonly start: number;
  readonly end: number;
  /** Stays longest. */
  readonly major?: boolean | undefined;
}

/**
 * Leaves out labels until none is nearer to the next than `gap`, at even steps. The first and the last
 * stay (of two that touch, the last); where not all fit, major ones go before others. `labels` are in
 * order.
 */
export function thinLabels<Label extends PlacedLabel>(
  labels: readonly Label[],
  gap: number,
): readonly Label[] {
  const [first, last] = [labels[0], labels.at(-1)];
  if (!first || !last || first === last) return labels;
  const touch = (a: Label, b: Label): boolean => b.start - a.end < gap;
  if (touch(first, last)) return [last];
  const majors = labels.filter(({ major }) => major);
  const pool = majors.length > 1 && !isApart(labels, touch) ? majors : labels;
  const between = everyNth(pool, evenStride(pool, touch)).filter(
    (each) => each !== first && each !== last && !touch(first, each) && !touch(each, last),
  );
  return [first, ...between, last];
}

/** The shortest step at which no labels touch, or a somewhat longer one that ends on the last label. */
function evenStride<Label>(labels: readonly Label[], touch: (a: Label, b: Label) => boolean): number {
  const steps = labels.length - 1;
  let least = 1;
  while (least <= steps && !isApart(everyNth(labels, least), touch)) least += 1;
  for (let stride = least; stride < 2 * least; stride += 1) {
    if (steps % stride === 0) return stride;
  }
  return least;
}

function isApart<Label>(labels: readonly Label[], touch: (a: Label, b: Label) => boolean): boolean {
  return labels.every((label, i) => i === 0 || !touch(labels[i - 1] as Label, label));
}

function everyNth<Item>(items: readonly Item[], stride: number): readonly Item[] {
  return Array.from({ length: Math.ceil(items.length / stride) }, (_, i) => items[i * stride] as Item);
}
