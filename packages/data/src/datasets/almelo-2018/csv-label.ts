import { isUnknownPeriod, periodParts, type Observation } from '@stadspeil/core';
import { surveyAppendix } from './survey-appendix.ts';

const ofSurvey = new Set<string>(
  surveyAppendix.filter(({ valueType }) => valueType !== 'count').map(({ id }) => id),
);

/**
 * The column in which the booklet prints a figure: the mean of the city and the neighbourhoods below and
 * above it in the survey table, the start and the end of a forecast, the years of a route.
 */
export function csvLabel(observation: Observation, printing: 1 | 2): string | undefined {
  const { indicator, period } = observation;
  if (printing === 2) return 'rounded-lead';
  if (ofSurvey.has(indicator) && observation.run === undefined) {
    const significance = observation.state === 'absent' ? undefined : observation.significance;
    return significance?.direction ?? 'mean';
  }
  if (indicator === 'senior-holiday-spending') return isUnknownPeriod(period) ? 'start' : 'end';
  if (indicator === 'recovery-route-cautious-draw') {
    const parts = periodParts(period);
    return parts.kind === 'year' ? `year-${parts.year - 2019}` : undefined;
  }
  return undefined;
}
