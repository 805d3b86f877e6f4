import type { ClaimLanguage } from './claim-language.ts';
import { enOperations } from './en-operations.ts';
import type { OperationLanguage } from './operation-language.ts';

/** The English words of printed claims, with those of every comparison. */
export const enClaims: ClaimLanguage = /* @__PURE__ */ Object.assign({}, enOperations, {
  claim: {
    said: 'in {region}{when} {statement}',
    than: '{comparative} than {reference}',
    equal: '{comparative} {reference}',
    not: 'not {statement}',
    movement: { higher: 'a rise', lower: 'a fall', equal: 'no change', 'not-lower': 'no fall' },
    change: '{movement} compared with {reference}',
    changes: {
      higher: 'higher growth than {reference}',
      lower: 'lower growth than {reference}',
      equal: 'the same growth as {reference}',
      'not-lower': 'no lower growth than {reference}',
    },
    balance: {
      higher: 'a positive balance',
      lower: 'a negative balance',
      equal: 'a balance of zero',
      'not-lower': 'no negative balance',
    },
    top: 'one of the {n}{adjective}',
    of: ' of {reference}',
    comparedWith: ', compared with {reference}',
    parts: {
      higher: 'the largest part of {reference}',
      lower: 'the smallest part of {reference}',
      equal: 'an equally large part of {reference}',
      'not-lower': 'not the smallest part of {reference}',
    },
    topPart: 'one of the {n}{adjective} parts',
    standing: { association: 'the source names a link', state: 'this is so according to the source' },
    noDirection: 'compared with {reference}',
    directionNotSaid: 'The source names no direction.',
    referenceNotSaid: 'What it is compared with, the source does not say.',
    inPlace: 'in {reference}',
    inGroup: 'among {reference}',
    kinds: { forecast: 'The source expects this.', target: 'The source names this as a target.' },
    timeframes: {
      recent: ' in recent years',
      lasting: ' for years',
      future: ' in the future',
      latest: ' in the latest survey',
    },
  },
  claimTest: {
    supported: 'The figures support this claim.',
    contradicted: 'The figures contradict this claim.',
    notTestable: 'This claim cannot be tested: {reason}.',
    reasons: {
      'absent-target': 'there is no figure',
      'absent-benchmark': 'there is no figure to compare with',
      'not-a-comparison': 'the source compares no figures here',
      'no-direction': 'the source names no direction',
      'indicator-unknown': 'there are no figures',
      chance: 'the difference may be chance',
      'incomplete-set': 'not every area has a figure',
      'top-unspecified': 'the source does not say how many are meant',
    },
  },
} satisfies Omit<ClaimLanguage, keyof OperationLanguage>);
