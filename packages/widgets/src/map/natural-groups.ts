/**
 * Divides values over groups at their natural breaks: values within a group lie as near to their mean as any
 * division allows. Group 1 holds the lowest, and equal values stay together. There must be as many different
 * values as groups; of divisions that are equally good it gives one.
 *
 * Formula: the division of the sorted values with the least sum of squared distances to the mean of the
 * group, found exactly by dynamic programming.
 * Source of the rule: Fisher (1958), "On grouping for maximum homogeneity"; Jenks (1977) for maps.
 */
export function naturalGroups(values: readonly number[], groups: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const different = [...new Set(sorted)];
  const counts = different.map((value) => sorted.lastIndexOf(value) - sorted.indexOf(value) + 1);
  // From the middle, so that squares of large numbers that lie close together keep their digits.
  const middle = different[different.length >> 1] as number;
  /** The best divisions so far of the first 0, 1, 2 … different values: its cost, and where its groups begin. */
  let best: readonly Division[] = [{ cost: 0, starts: [] }, ...different.map(() => never)];
  for (let group = 1; group <= groups; group += 1) {
    const before = best;
    best = [never, ...different.map((_, end) => bestUpTo(end, before))];
  }
  const starts = best.at(-1)?.starts ?? [];
  return values.map((value) => starts.filter((start) => (different[start] as number) <= value).length);

  /** The best division up to and with a value, whose last group begins wherever that is best. */
  function bestUpTo(end: number, before: readonly Division[]): Division {
    let [count, sum, squares] = [0, 0, 0];
    let least = never;
    for (let start = end; start >= 0; start -= 1) {
      const [times, distance] = [counts[start] as number, (different[start] as number) - middle];
      count += times;
      sum += times * distance;
      squares += times * distance ** 2;
      const { cost, starts: earlier } = before[start] as Division;
      const total = cost + squares - sum ** 2 / count;
      if (total < least.cost) least = { cost: total, starts: [...earlier, start] };
    }
    return least;
  }
}

interface Division {
  readonly cost: number;
  readonly starts: readonly number[];
}

/** No division. */
const never: Division = { cost: Infinity, starts: [] };
