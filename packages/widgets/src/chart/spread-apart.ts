/**
 * Moves places apart until each is `distance` or more from the next, all together as little as can be, and
 * no further than two ends. Places are in order; too many for the room go over the second end.
 */
export function spreadApart(
  wanted: readonly number[],
  distance: number,
  [low, high]: readonly [low: number, high: number],
): readonly number[] {
  // Without the distances, places that push each other are those that come before the one before them.
  const pushed: { readonly sum: number; readonly count: number }[] = [];
  wanted.forEach((each, i) => {
    let group = { sum: each - i * distance, count: 1 };
    for (
      let last = pushed.at(-1);
      last && last.sum / last.count > group.sum / group.count;
      last = pushed.at(-1)
    ) {
      pushed.pop();
      group = { sum: last.sum + group.sum, count: last.count + group.count };
    }
    pushed.push(group);
  });
  const end = Math.max(low, high - (wanted.length - 1) * distance);
  return pushed
    .flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
    .map((each, i) => Math.max(low, Math.min(end, each)) + i * distance);
}
