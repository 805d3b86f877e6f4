/** Repeats a step that converges quadratically until nine digits stand still: then all do. */
export function iterate(start: number, step: (x: number) => number): number {
  for (let x = start; ;) {
    const next = step(x);
    if (!(Math.abs(next - x) > 1e-9 * x)) return next;
    x = next;
  }
}
