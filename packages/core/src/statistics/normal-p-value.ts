import { gammaTail } from './gamma-tail.ts';

/** The probability beyond −z and z in the standard normal distribution: the two-sided p of a z. 0 where no number is so small. */
export function normalPValue(z: number): number {
  if (Math.abs(z) > 40) return 0;
  const x = z ** 2 / 2;
  return x < 1 ? 1 - Math.exp(gammaTail('below', 0.5, x).log) : Math.exp(gammaTail('above', 0.5, x).log);
}
