import type { Polarity } from '../definition/polarity.ts';
import type { Direction, Judgement } from './comparison.ts';

/**
 * Better or worse, from polarity alone.
 *
 * Rule: `better` on the good side, `worse` on the other, `none` for equal figures and for an indicator
 * without a good side.
 * Source of the rule: OHID Fingertips, polarity; decision 0005.
 * Absent cells: it takes none; what is not compared has no direction.
 * Limits: it knows nothing of chance; the functions that compare judge only where evidence allows it.
 *
 * @example
 * ```ts
 * judge('higher', 'lower-is-better'); //=> 'worse'
 * ```
 */
export function judge(direction: Direction, polarity: Polarity): Judgement {
  if (direction === 'equal' || polarity === 'none') return 'none';
  return (direction === 'higher') === (polarity === 'higher-is-better') ? 'better' : 'worse';
}
