import type { MethodLanguage } from './method-language.ts';

/** The English words for how something was tested or calculated. */
export const enMethods: MethodLanguage = {
  method: {
    names: {
      none: 'not tested',
      printed: 'significance according to the source',
      'benchmark-outside-interval': 'the benchmark against the interval',
      'interval-of-difference': 'the interval of the difference',
      'mann-kendall': 'the trend test of Mann and Kendall',
      'weighted-slope': 'the weighted slope of the series',
      wilson: 'the interval of Wilson',
      byar: 'the interval of Byar',
      'exact-poisson': 'the exact interval of Poisson',
      'student-t': 'the interval of Student',
      'dobson-byar': 'the interval of Dobson and Byar',
      funnel: 'the limits of a funnel plot',
      'slope-index': 'the slope over groups',
      'quantile-groups': 'groups of equal size',
      'pooled-score': 'the test of two percentages',
    },
    atLevel: '{method}, with {level} confidence',
    tooLittle: 'Not calculated: {reason}.',
    tooLittleReasons: {
      'too-few-observations': 'there are too few observations',
      'fewer-values-than-groups': 'there are fewer figures than groups',
      'too-few-groups': 'there are too few groups',
      'too-few-points': 'the series has too few figures',
      'no-intervals': 'the figures have no margins',
      'no-strata': 'there are no groups to calculate with',
      'no-events': 'nothing was counted',
      'nothing-expected': 'nothing was to be expected',
    },
  },
};
