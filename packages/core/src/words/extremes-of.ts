/** The highest and the lowest; the first of equals. */
export function extremesOf<Item extends { readonly value: number }>(
  items: readonly Item[],
): readonly [high: Item | undefined, low: Item | undefined] {
  const [first] = items;
  return [
    items.reduce((high, each) => (high && each.value > high.value ? each : high), first),
    items.reduce((low, each) => (low && each.value < low.value ? each : low), first),
  ];
}
