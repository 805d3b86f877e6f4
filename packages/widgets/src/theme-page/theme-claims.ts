import {
  claimSentence,
  claimTestSentence,
  evidenceWord,
  sentence,
  testClaim,
  type ClaimTest,
  type Comparison,
  type PrintedClaim,
} from '@stadspeil/core';
import { fill } from '../words/fill.ts';
import { linesText, type ThemeContext } from './theme-statements.ts';

/** A claim of the publication, in our words, and what the figures say of it. */
export interface ClaimText {
  readonly text: string;
  readonly outcome: ClaimTest['outcome'];
  /** The outcome in words, with its reason where it could not be tested. */
  readonly verdict: string;
  /** What the test rests on: the comparisons, and the evidence where it was looked for. */
  readonly grounds: readonly string[];
  readonly facts: readonly string[];
}

/** Tests a claim against the figures at hand, and says both. */
export function claimText(claim: PrintedClaim, context: ThemeContext): ClaimText {
  const { data, theme, language } = context;
  const { core, words } = language;
  const { testedElsewhere, framing, drivers } = words.themePage;
  const regions = [...data.regions.values()];
  const { indicators, observations } = data;
  // A probe of the own dataset is how the claim is tested; figures of another dataset are not at hand.
  const { dataset: _, ...probe } = claim.testedBy?.find(({ dataset }) => dataset === theme.dataset) ?? {
    dataset: theme.dataset,
  };
  const test = testClaim({ ...claim, ...probe }, observations, { indicators, regions });
  const elsewhere = claim.testedBy?.filter(({ dataset }) => dataset !== theme.dataset) ?? [];
  const made = test.comparisons.filter(
    (each): each is Comparison => each.outcome === 'compared' && !('request' in each),
  );
  return {
    text: claimSentence(claim, core, { regions, subjects: indicators }),
    outcome: test.outcome,
    verdict: claimTestSentence(test, core),
    grounds: [
      ...made.map((each) => sentence(each, core, { regions })),
      ...made.flatMap((each) =>
        each.outcome === 'compared' && each.evidence !== 'not-tested'
          ? fill(words.themePage.evidence, { evidence: evidenceWord(each, core) })
          : [],
      ),
      ...(elsewhere.length
        ? [
            fill(testedElsewhere, {
              dataset: [...new Set(elsewhere.map(({ dataset }) => dataset))].join(', '),
            }),
          ]
        : []),
    ],
    facts: [
      ...(claim.drivers
        ? [fill(drivers, { drivers: claim.drivers.map((text) => text[core.code]).join('; ') })]
        : []),
      ...(claim.framing ? [framing] : []),
      ...(claim.note ? [claim.note[core.code]] : []),
      linesText(claim.lines, language),
    ],
  };
}
