import type { Polarity } from '../definition/polarity.ts';
import type { Direction, Judgement } from './comparison.ts';

/**
 * Better or worse, from polarity alone.
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
