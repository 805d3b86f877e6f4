import type { Observation } from '../observation/observation.ts';
import { isUnknownPeriod, type Period } from '../observation/period.ts';
import { periodOrder } from '../observation/period-order.ts';

/** The latest period of figures that is known, else the unknown one; absent cells only if all are. */
export function latestPeriod(figures: readonly Observation[]): Period | undefined {
  const seen = figures.filter(({ state }) => state !== 'absent');
  const known = seen.filter(({ period }) => !isUnknownPeriod(period));
  return (known.length > 0 ? known : seen.length > 0 ? seen : figures)
    .toSorted((a, b) => periodOrder(a.period, b.period))
    .at(-1)?.period;
}
