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
  const touch = (a: Label, b: Label): boolean => b.start - a.end < gap;
  const areApart = (some: readonly Label[]): boolean =>
    some.every((label, i) => !i || !touch(some[i - 1] as Label, label));
  if (areApart(labels)) return labels;

  const majors = labels.filter(({ major }) => major);
  const pool = majors.length > 1 ? majors : labels;
  const every = (stride: number): readonly Label[] => pool.filter((_, i) => i % stride === 0);
  let least = 1;
  while (!areApart(every(least))) least += 1;
  // A step up to twice as long may end on the last label.
  let stride = least;
  while (stride < 2 * least && (pool.length - 1) % stride) stride += 1;

  const [first, last] = [labels[0], labels.at(-1)] as [Label, Label];
  const between = every(stride < 2 * least ? stride : least).filter(
    (each) => !touch(first, each) && !touch(each, last),
  );
  return touch(first, last) ? [last] : [first, ...between, last];
}
