import {
  StadspeilError,
  testClaim,
  type ClaimProbe,
  type ClaimTest,
  type PrintedClaim,
} from '@stadspeil/core';
import type { DatasetDefinition } from './dataset-definition.ts';

/** What the figures of one dataset say of a printed claim. */
export interface PrintedClaimTest {
  readonly claim: PrintedClaim;
  readonly dataset: DatasetDefinition;
  /** By what the claim was tested where that is not its own words, else `null`. */
  readonly probe: ClaimProbe | null;
  readonly test: ClaimTest;
}

/**
 * Tests a claim as `testedBy` says, else by the figures of its own dataset. Nothing is mapped unless a
 * probe names it; figures of another period than the claim's are taken only where a probe names that.
 *
 * Shape: one test for each probe, at least one. `datasets` holds the claim's own dataset first.
 * Absent cells: not testable, with the reason.
 *
 * @throws {StadspeilError} `ARGUMENT_INVALID` when a probe names a dataset that was not handed in.
 *
 * @example
 * ```ts
 * testPrintedClaim(claim, [almelo2018, twente]).map(({ test }) => test.outcome); //=> ['supported']
 * ```
 */
export function testPrintedClaim(
  claim: PrintedClaim,
  datasets: readonly [own: DatasetDefinition, ...others: DatasetDefinition[]],
): readonly PrintedClaimTest[] {
  const [own] = datasets;
  if (!claim.testedBy) return [{ claim, dataset: own, probe: null, test: testIn(own, claim) }];
  return claim.testedBy.map((probe) => {
    const { dataset: id, ...changes } = probe;
    const dataset = datasets.find(({ description }) => description.id === id);
    if (!dataset) {
      throw new StadspeilError('ARGUMENT_INVALID', {
        at: 'testPrintedClaim',
        expected: `the dataset "${id}" among the datasets`,
        received: datasets.map(({ description }) => description.id).join(', '),
        fix: `Hand in the dataset that claim "${claim.id}" is tested by.`,
      });
    }
    return { claim, dataset, probe, test: testIn(dataset, { ...claim, ...changes }) };
  });
}

function testIn({ indicators, regions, observations }: DatasetDefinition, claim: PrintedClaim): ClaimTest {
  return testClaim(claim, observations, { indicators: Object.values(indicators), regions });
}
