import type { PrintedClaim } from '../claim/printed-claim.ts';
import { period } from '../observation/period.ts';
import { almelo, jobs } from './example-values.ts';

/** For tests and examples: "Almelo has more jobs than other mid-sized cities", as it was printed. */
export function buildPrintedClaim(): PrintedClaim {
  return {
    id: 'jobs-vs-midsize-cities',
    indicator: jobs.id,
    region: almelo.region,
    operation: 'difference',
    reference: { kind: 'size-class' },
    direction: 'higher',
    title: jobs.title,
    themes: ['labour-income'],
    kind: 'observed',
    polarity: 'higher-is-better',
    period: period('unknown@2018'),
    lines: '959;965-966',
    figures: [jobs.id],
  };
}
