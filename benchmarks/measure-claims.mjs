import { almelo2018, testPrintedClaim, twente } from '@stadspeil/data';
import { medianTimes } from './measure.mjs';

/** The time to test all claims of a booklet by its own figures and those of a second dataset, in microseconds. */
export function measureClaims() {
  const { claims, observations } = almelo2018;
  const datasets = [almelo2018, twente];
  const [time] = medianTimes([() => claims.map((claim) => testPrintedClaim(claim, datasets))]);
  return { time, claims: claims.length, observations: observations.length + twente.observations.length };
}
